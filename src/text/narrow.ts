/** Text in the form that takes one byte a letter, where its letters allow. */

const wide = /[^\0-\u00ff]/;

/**
 * The same text. A piece of a text that holds a curly quote takes two bytes a letter though it has none itself; V8 compiles
 * each expression anew for that form, and when it has compiled too much it compiles the rest badly.
 */
export const narrow = (text: string): string =>
  wide.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
