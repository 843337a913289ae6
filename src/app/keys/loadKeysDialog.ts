/** The list of the keys: its code comes when it is first asked for. */
export const loadKeysDialog = async () => (await import('./KeysDialog')).KeysDialog
