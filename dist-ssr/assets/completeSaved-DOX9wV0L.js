export { t as completeAllSaved, n as completePictures, r as completeSaved, i as filesOf, a as tidyPictures } from "./completeSaved-B9xqIVcm.js";
