/** The picture itself, in place of the link that stood for it. The focus stays where it was. */
export const showPicture = (link: HTMLAnchorElement): void => {
  const image = document.createElement('img')
  const alt = link.querySelector('.embed-title')?.textContent ?? ''
  Object.assign(image, { src: link.href, alt, tabIndex: -1 })
  link.replaceWith(image)
  image.focus({ preventScroll: true })
}
