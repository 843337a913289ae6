export { t as Feed } from "./Feed-q744b-cv.js";
