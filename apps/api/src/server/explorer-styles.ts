/**
 * A script that goes before Monaco and React: they make style elements and write style attributes into HTML, which our content
 * policy forbids, and know no other way. Style elements get the page's nonce. Style attributes are taken out of the HTML before
 * it is parsed and set through the CSSOM afterwards, which is what a policy can trust: nothing that was injected takes that way.
 */
export const explorerStyles = `(() => {
  const { nonce } = document.currentScript;
  const { createElement } = Document.prototype;
  Document.prototype.createElement = function (...given) {
    const element = createElement.apply(this, given);
    if (element.localName === 'style') element.nonce = nonce;
    return element;
  };

  const { setAttribute, insertAdjacentHTML } = Element.prototype;
  Element.prototype.setAttribute = function (name, value) {
    if (String(name).toLowerCase() === 'style' && this.style) this.style.cssText = value;
    else setAttribute.call(this, name, value);
  };

  const set = 'data-set-style';
  const withoutStyles = (html) => String(html).replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/(\\s)style=/i, '$1' + set + '='));
  const setStyles = (root) => {
    for (const element of root?.querySelectorAll('[' + set + ']') ?? []) {
      element.style.cssText = element.getAttribute(set);
      element.removeAttribute(set);
    }
  };
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...inner,
    set(html) {
      inner.set.call(this, withoutStyles(html));
      setStyles(this);
    },
  });
  Element.prototype.insertAdjacentHTML = function (where, html) {
    insertAdjacentHTML.call(this, where, withoutStyles(html));
    setStyles(/^(beforebegin|afterend)$/i.test(where) ? this.parentElement : this);
  };
})();
`;
