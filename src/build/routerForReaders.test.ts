import { expect, test } from 'vitest'
import { separable } from './routerForReaders'

test('what React makes may be left out, and nothing is named for developers', () =>
  expect(
    separable(
      [
        'var Link = React10.forwardRef(',
        '  function LinkWithRef() {}',
        ');',
        'Link.displayName = "Link";',
        'var Context = React2.createContext(null);',
        '  let Inner2 = React10.forwardRef(x);',
        'var other = make(React.memo(x));',
      ].join('\n'),
    ),
  ).toBe(
    [
      'var Link = /* @__PURE__ */ React10.forwardRef(',
      '  function LinkWithRef() {}',
      ');',
      '',
      'var Context = /* @__PURE__ */ React2.createContext(null);',
      '  let Inner2 = React10.forwardRef(x);',
      'var other = make(React.memo(x));',
    ].join('\n'),
  ))
