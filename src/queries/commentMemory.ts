import { clearDraft, readDraft, writeDraft } from '../offline/drafts'
import { forgetName, readName, rememberName } from '../offline/rememberedName'

/** What this device keeps of a comment form: unsent text per story and comment answered, and the name if asked to. */
export const commentMemory = { readDraft, writeDraft, clearDraft, readName, rememberName, forgetName }
