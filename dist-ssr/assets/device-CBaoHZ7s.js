// src/app/install/device.ts
/** Whether the page runs as an installed app. */
var isInstalled = () => window.matchMedia("(display-mode: standalone)").matches || navigator.standalone === true;
/** Whether the page can be put on the home screen by hand only: iPhone and iPad, which also calls itself a Mac. */
var isIos = () => "standalone" in navigator && navigator.maxTouchPoints > 0;
export { isIos as n, isInstalled as t };
