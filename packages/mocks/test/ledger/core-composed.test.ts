import { testBodies } from './core-bodies.ts';

testBodies({
  both: {
    cells: `
      - body: no object
      - body: null
      + body.age: given
      - body.age: missing
      + body.row: given
      - body.row: missing
      - body.age: no integer
      - body.age: null
      + body.age: 2, the least
      - body.age: less than 2
    `,
    takes: [
      [
        { age: 2, row: 'a' },
        `
          + body.age: given
          + body.row: given
          + body.age: 2, the least
`,
      ],
    ],
    refuses: [
      [{ age: 1, row: 1 }, '- body.age: less than 2'],
      [{ age: 2 }, '- body.row: missing'],
      [{ row: 2 }, '- body.age: missing'],
    ],
  },
  beside: {
    cells: `
      - body: no object
      - body: null
      + body.nut: given
      + body.nut: left out
      + body.nut: 2 members, the most
      - body.nut: more than 2 members
      - body.nut: no object
      - body.nut: null
      + body.nut.kind: given
      - body.nut.kind: missing
      + body.nut.shell: given
      - body.nut.shell: missing
      - body.nut.kind: not nut
      - body.nut.shell: no string
      - body.nut.shell: null
    `,
    takes: [
      [
        { nut: { kind: 'nut', shell: 'hard' } },
        `
          + body.nut: given
          + body.nut: 2 members, the most
          + body.nut.kind: given
          + body.nut.shell: given
`,
      ],
    ],
    refuses: [
      [{ nut: { kind: 'x', shell: 'h' } }, '- body.nut.kind: not nut'],
      [{ nut: { kind: 'nut', shell: '', a: 1 } }, '- body.nut: more than 2 members'],
      [{ nut: { shell: 'x' } }, '- body.nut.kind: missing'],
    ],
  },
  recursive: {
    cells: `
      - body: no object
      - body: null
      + body.length: given
      - body.length: missing
      + body.twigs: given
      + body.twigs: left out
      - body.length: no number
      - body.length: null
      + body.length: 1, the least
      - body.length: less than 1
      - body.twigs: no array
      - body.twigs: null
      + body.twigs: no items
    `,
    takes: [
      [
        { length: 1, twigs: [{ length: 2, twigs: [] }] },
        `
          + body.length: given
          + body.twigs: given
          + body.length: 1, the least
`,
      ],
    ],
    refuses: [
      [{ length: 0 }, '- body.length: less than 1'],
      [{ length: 1, twigs: 3 }, '- body.twigs: no array'],
      [{ length: 1, twigs: [{}] }, ''],
      [{ length: 1, twigs: [{ length: 1, twigs: [{ length: 0 }] }] }, ''],
    ],
  },
  condition: {
    cells: `
      - body: no object
      - body: null
      + body: is when state cut
      + body: not when state cut
      + body.state: given
      - body.state: missing
      + body.state: value cut
      + body.state: value whole
      - body.state: none of the values
      + body<when state cut>.by: given
      - body<when state cut>.by: missing
      - body<when state cut>.by: no string
      - body<when state cut>.by: null
    `,
    takes: [
      [
        { state: 'cut', by: 'me' },
        `
          + body: is when state cut
          + body.state: given
          + body.state: value cut
          + body<when state cut>.by: given
`,
      ],
      [
        { state: 'whole' },
        `
          + body: not when state cut
          + body.state: given
          + body.state: value whole
`,
      ],
      [
        { state: 'whole', by: 3 },
        `
          + body: not when state cut
          + body.state: given
          + body.state: value whole
`,
      ],
    ],
    refuses: [
      [{ state: 'cut' }, '- body<when state cut>.by: missing'],
      [{ state: 'cut', by: 3 }, '- body<when state cut>.by: no string'],
      [{ state: 'x' }, '- body.state: none of the values'],
      [{ by: 3 }, '- body.state: missing'],
    ],
  },
  refused: {
    cells: `
      - body: no object
      - body: null
      + body.name: given
      + body.name: left out
      - body.name: no string
      - body.name: null
      - body.name: "", which is refused
      - body.name: root, which is refused
      - body.name: like ^_
    `,
    takes: [
      [{ name: 'a' }, '+ body.name: given'],
      [{}, '+ body.name: left out'],
    ],
    refuses: [
      [{ name: '' }, '- body.name: "", which is refused'],
      [{ name: 'root' }, '- body.name: root, which is refused'],
      [{ name: '_a' }, '- body.name: like ^_'],
      [{ name: 3 }, '- body.name: no string'],
    ],
  },
  notBoth: {
    cells: `
      - body: no object
      - body: null
      - body: good in all else
      + body.name: given
      + body.name: left out
      + body.size: given
      + body.size: left out
      - body.name: no string
      - body.name: null
      - body.size: good in all else
    `,
    takes: [
      [{ name: 'a' }, '+ body.name: given | + body.size: left out'],
      [{ size: 2 }, '+ body.name: left out | + body.size: given'],
    ],
    refuses: [
      [{ size: 3 }, '- body.size: good in all else'],
      [{ name: 'a', size: 2 }, '- body: good in all else'],
      [{ name: 3 }, '- body.name: no string'],
    ],
  },
});
