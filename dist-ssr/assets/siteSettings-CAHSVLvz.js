// src/domain/siteSettings.ts
/** The newsroom's settings. */
var siteSettings = () => ({ "origins": ["http://127.0.0.1:8881"] });
export { siteSettings as t };
