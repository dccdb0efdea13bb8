import { testBodies } from './core-bodies.ts';

testBodies({
  bounds: {
    cells: `
      - body: no object
      - body: null
      + body.above: given
      + body.above: left out
      + body.step: given
      + body.step: left out
      + body.text: given
      + body.text: left out
      - body.above: no number
      - body.above: null
      + body.above: just above 0
      - body.above: 0, not above it
      + body.above: just below 9
      - body.above: 9, not below it
      - body.step: no integer
      - body.step: null
      - body.step: no multiple of 5
      - body.text: no string
      - body.text: null
      + body.text: 2 characters, the least
      - body.text: less than 2 characters
      + body.text: 3 characters, the most
      - body.text: more than 3 characters
    `,
    takes: [
      [
        { above: 0.5, step: 5, text: 'ab' },
        `
          + body.above: given
          + body.step: given
          + body.text: given
          + body.above: just above 0
          + body.text: 2 characters, the least
`,
      ],
      [
        { above: 8.5, text: 'abc' },
        `
          + body.above: given
          + body.step: left out
          + body.text: given
          + body.above: just below 9
          + body.text: 3 characters, the most
`,
      ],
      [
        { above: 5, text: '👍👍' },
        `
          + body.above: given
          + body.step: left out
          + body.text: given
          + body.text: 2 characters, the least
`,
      ],
    ],
    refuses: [
      [{ above: 0 }, '- body.above: 0, not above it'],
      [{ above: 9 }, '- body.above: 9, not below it'],
      [{ step: 4 }, '- body.step: no multiple of 5'],
      [{ text: 'a' }, '- body.text: less than 2 characters'],
      [{ text: 'abcd' }, '- body.text: more than 3 characters'],
    ],
  },
  sizes: {
    cells: `
      - body: no object
      - body: null
      + body.list: given
      + body.list: left out
      + body.map: given
      + body.map: left out
      - body.list: no array
      - body.list: null
      + body.list: 2 items, the least
      - body.list: less than 2 items
      + body.list: 3 items, the most
      - body.list: more than 3 items
      - body.list: an item twice
      - body.map: no object
      - body.map: null
      + body.map: 1 member, the least
      - body.map: less than 1 member
      + body.map: 2 members, the most
      - body.map: more than 2 members
    `,
    takes: [
      [
        { list: [1, 2], map: { a: 1 } },
        `
          + body.list: given
          + body.map: given
          + body.list: 2 items, the least
          + body.map: 1 member, the least
`,
      ],
      [
        { list: [1, 2, 3], map: { a: 1, b: 2 } },
        `
          + body.list: given
          + body.map: given
          + body.list: 3 items, the most
          + body.map: 2 members, the most
`,
      ],
    ],
    refuses: [
      [{ list: [1] }, '- body.list: less than 2 items'],
      [{ list: [1, 2, 3, 4] }, '- body.list: more than 3 items'],
      [{ list: [1, 1] }, '- body.list: an item twice'],
      [{ map: {} }, '- body.map: less than 1 member'],
      [{ map: { a: 1, b: 2, c: 3 } }, '- body.map: more than 2 members'],
    ],
  },
});
