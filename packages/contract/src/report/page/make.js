/** Makes an element. Text stays text, so that no name in a document becomes an element. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return element;
}

/** A number with its thousands apart. */
export function showNumber(value) {
  return value.toLocaleString('en');
}

/** `1 case`, `2 cases`. */
export function countOf(value, noun) {
  return `${showNumber(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** A text with the words that were searched for marked. */
export function markWords(text, words) {
  const low = text.toLowerCase();
  const word = words.filter((one) => low.includes(one)).sort((a, b) => b.length - a.length)[0];
  if (!word) return text ? [text] : [];
  const at = low.indexOf(word);
  const end = at + word.length;
  return [
    ...markWords(text.slice(0, at), words),
    make('mark', {}, text.slice(at, end)),
    ...markWords(text.slice(end), words),
  ];
}

/** A button that shows and hides what `draw` makes, where `place` puts it. */
export function makeDisclosure({ attributes, label, isOpen, draw, place, changed }) {
  let drawn;
  const set = (open) => {
    button.setAttribute('aria-expanded', String(open));
    drawn?.remove();
    drawn = open ? draw() : undefined;
    if (drawn) place(drawn, button);
  };
  const button = make(
    'button',
    {
      type: 'button',
      ...attributes,
      onclick: () => {
        const open = button.getAttribute('aria-expanded') !== 'true';
        set(open);
        changed(open);
      },
    },
    label,
  );
  button.setAttribute('aria-expanded', String(isOpen));
  // By then the button is where it belongs, and what it shows can follow it.
  if (isOpen) queueMicrotask(() => set(true));
  return button;
}
