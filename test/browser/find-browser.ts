export { findBrowser } from '../../src/pipeline/pdf/find-browser.ts';
