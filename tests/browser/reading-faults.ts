/** What keeps people from reading a page as it stands, and what axe does not look at. Each answers with what it found. */
import type { Page } from 'playwright-core'

/** One title, and below it no level that is left out. */
export function outlineFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
      ({ tagName, textContent }) => ({
        level: Number(tagName.slice(1)),
        text: `${tagName} ${textContent}`,
      }),
    )
    const titles = levels.filter(({ level }) => level === 1)
    const jumps = levels.filter(({ level }, place) => level > (levels[place - 1]?.level ?? 0) + 1)
    return [...(titles.length === 1 ? [] : [`${titles.length} titles`]), ...jumps.map(({ text }) => text)]
  })
}

/** What is wider than the screen. */
export function sidewaysFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement
    return scrollWidth > innerWidth ? [`${scrollWidth} pixels on ${innerWidth}`] : []
  })
}

/** What is cut off once letters, words, lines and paragraphs stand as far apart as WCAG 1.4.12 asks; then sets them back. */
export async function spacingFaults(page: Page): Promise<readonly string[]> {
  const content = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`
  const style = await page.addStyleTag({ content })
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element)
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element
        const isShown = clipPath === 'none' && clientWidth > 0
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        const cutsX = hides(overflowX) && scrollWidth > clientWidth + 1
        const cutsY = hides(overflowY) && scrollHeight > clientHeight + 1
        return isShown && (cutsX || cutsY)
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  )
  const sideways = await sidewaysFaults(page)
  await style.evaluate((element) => (element as Element).remove())
  return [...cut, ...sideways]
}

/** What would still move for readers who have asked for stillness. */
export function motionFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        // What a film shows where it cannot be played has no box, and no style that is kept up to date.
        if (element.getClientRects().length === 0) return false
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior === 'smooth'
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  )
}
