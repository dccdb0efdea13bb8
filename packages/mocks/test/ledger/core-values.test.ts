import { testBodies } from './core-bodies.ts';

testBodies({
  values: {
    cells: `
      - body: no object
      - body: null
      + body.any: given
      + body.any: left out
      + body.any: value a
      + body.any: value 1
      + body.any: value true
      + body.any: value null
      + body.any: value {"b":2}
      - body.any: none of the values
    `,
    takes: [
      [{ any: 'a' }, '+ body.any: given | + body.any: value a'],
      [{ any: 1 }, '+ body.any: given | + body.any: value 1'],
      [{ any: true }, '+ body.any: given | + body.any: value true'],
      [{ any: null }, '+ body.any: given | + body.any: value null'],
      [{ any: { b: 2 } }, '+ body.any: given | + body.any: value {"b":2}'],
    ],
    refuses: [[{ any: '1' }, '- body.any: none of the values']],
  },
  types: {
    cells: `
      - body: no object
      - body: null
      + body.yes: given
      + body.yes: left out
      + body.whole: given
      + body.whole: left out
      + body.number: given
      + body.number: left out
      + body.text: given
      + body.text: left out
      + body.day: given
      + body.day: left out
      + body.code: given
      + body.code: left out
      + body.yes: value true
      + body.yes: value false
      - body.yes: no boolean
      - body.yes: null
      - body.whole: no integer
      - body.whole: null
      - body.number: no number
      - body.number: null
      + body.text: type string
      + body.text: type null
      - body.text: no string or null
      - body.day: no string
      - body.day: null
      - body.day: no date
      - body.code: no string
      - body.code: null
      - body.code: not like ^[a-z]+$
    `,
    takes: [
      [
        { yes: true, whole: 2, number: 2.5, text: 'x', day: '2026-11-27', code: 'a' },
        `
          + body.yes: given
          + body.whole: given
          + body.number: given
          + body.text: given
          + body.day: given
          + body.code: given
          + body.yes: value true
          + body.text: type string
`,
      ],
      [
        { yes: false, number: 2, text: null },
        `
          + body.yes: given
          + body.whole: left out
          + body.number: given
          + body.text: given
          + body.day: left out
          + body.code: left out
          + body.yes: value false
          + body.text: type null
`,
      ],
    ],
    refuses: [
      [{ yes: 'true' }, '- body.yes: no boolean'],
      [{ whole: 2.5 }, '- body.whole: no integer'],
      [{ number: '2' }, '- body.number: no number'],
      [{ text: 3 }, '- body.text: no string or null'],
      [{ yes: null }, '- body.yes: null'],
      [{ day: 'x' }, '- body.day: no date'],
      [{ code: 'A' }, '- body.code: not like ^[a-z]+$'],
    ],
  },
});
