import { expect, test } from 'vitest'
import { fileOf } from './printedFile.ts'

test.each([
  ['/', 'dist/home.html'],
  ['/article/tolls', 'dist/article/tolls.html'],
  ['/category/%E6%B8%AF', 'dist/category/港.html'],
  ['/article/..%2F..%2Fetc%2Fpasswd', null],
  ['/article/.htaccess', null],
  ['/article/a%00b', null],
  ['/category/%E0%A4%A', null],
])('the page at %s lies in %s', (path, file) => expect(fileOf('dist', path)).toBe(file))
