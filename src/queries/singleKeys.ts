import { areSingleKeysOn, switchSingleKeys } from '../offline/singleKeys'

/** Whether keys like `j` act on the page, as the reader of this device decided. */
export const singleKeys = { areOn: areSingleKeysOn, switchTo: switchSingleKeys }
