/**
 * Writes on the sheet when it was printed, by the reader's clock.
 */
export function printedOn(page: Document): void {
  const line = page.querySelector<HTMLElement>('[data-printed-on]')
  if (!line) return
  addEventListener('beforeprint', () => {
    line.textContent = (line.dataset.printedOn ?? '').replace('{time}', timeText(new Date()))
    line.hidden = false
  })
  addEventListener('afterprint', () => {
    line.hidden = true
  })
}

/** `26/01/2019 21:44` */
function timeText(time: Date): string {
  const day = [time.getDate(), time.getMonth() + 1, time.getFullYear()].map(twoDigits).join('/')
  const clock = [time.getHours(), time.getMinutes()].map(twoDigits).join(':')
  return `${day} ${clock}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
