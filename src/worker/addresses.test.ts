import { expect, test } from 'vitest'
import { appPages, leftAlone } from './addresses'

const opensFromDisk = (address: string) =>
  appPages.some((page) => page.test(address)) && !leftAlone.some((other) => other.test(address))

test.each([
  '/',
  '/?utm_source=mail',
  '/article/a-story',
  '/article/%E9%9B%A8/',
  '/category/city',
  '/tag/bridge?x=1',
  '/search?q=p%3D1',
  '/saved',
])('%s opens from disk', (address) => expect(opensFromDisk(address)).toBe(true))

test.each([
  '/wp-json/',
  '/wp-admin/',
  '/wp-admin/post.php?post=1&action=edit',
  '/wp-login.php',
  '/xmlrpc.php',
  '/feed/',
  '/category/city/feed/',
  '/wp-content/uploads/2026/11/report.pdf',
  '/__mock/state',
  '/?p=12',
  '/?preview=true&p=12',
  '/?mock=slow',
  '/2026/11/a-story/',
  '/shop/basket',
])('%s is for the server', (address) => expect(opensFromDisk(address)).toBe(false))
