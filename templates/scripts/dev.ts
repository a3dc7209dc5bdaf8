/**
 * The browser's part of `bantin dev`: follows the builds, loads the page again when it is out of date, and shows what
 * keeps pages from being built. No published site has it.
 */
import type { Announcement } from '../../src/model/announcement.ts'
import { faultList } from './fault-list.ts'

const { edition, events = '' } = (document.currentScript as HTMLScriptElement).dataset
let source: EventSource | undefined
/** The list that was closed; a new one is shown again. */
let closed = ''
let list: HTMLElement | undefined

function hear(announcement: Announcement): void {
  if (announcement.edition !== edition) {
    location.reload()
    return
  }
  const faults = JSON.stringify(announcement.faults)
  list?.remove()
  list = undefined
  if (announcement.faults.length === 0) closed = ''
  else if (faults !== closed) {
    list = faultList(announcement, () => {
      closed = faults
    })
    document.documentElement.append(list)
  }
}

/** Browsers keep few connections to one host: a page that nobody sees gives its own back. */
function follow(): void {
  source?.close()
  source = undefined
  if (document.hidden) return
  source = new EventSource(events)
  source.onmessage = ({ data }) => hear(JSON.parse(data))
}

document.addEventListener('visibilitychange', follow)
follow()
