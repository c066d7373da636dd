export { limitText } from './deadline/limit-text.js';
