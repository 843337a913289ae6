/** Does a task once the page has loaded, at once where it has. */
export const whenLoaded = (task: () => void): void => {
  if (document.readyState === 'complete') task()
  else window.addEventListener('load', task, { once: true })
}
