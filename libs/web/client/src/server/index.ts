export { isSameOrigin } from './same-origin.js';
export { safeOrExit } from './safe-or-exit.js';
export { contentSecurityPolicy } from './security-headers.js';
export { apiUrl, graphUrl, webSettings } from './settings.js';
export { StaticFiles } from './static-files.js';
export { startWebServer } from './web-server.js';
