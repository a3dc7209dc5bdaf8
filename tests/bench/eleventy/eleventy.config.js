/** The benchmark's site for Eleventy: lists are cut and neighbours found once, not page by page. */
import QRCode from 'qrcode'

const pageSize = 20
const days = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy']
const marks = /[\u0300-\u036f]/g

export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy({ static: '/' })
  eleventyConfig.addGlobalData('site', {
    title: 'Cổng tin thành phố Bến Nước',
    description: 'Tin hoạt động của các sở, phường, xã. Thành phố và mọi con số ở đây là bịa, để đo tốc độ.',
    url: 'https://bennuoc.example',
    agency: 'Thành phố Bến Nước',
    agencyKind: 'Uỷ ban nhân dân',
    email: 'toasoan@bennuoc.example',
  })

  const newestFirst = (api) => api.getFilteredByTag('news').reverse()
  let neighbours = new Map()

  eleventyConfig.addCollection('newest', (api) => {
    const news = newestFirst(api)
    neighbours = new Map()
    for (const row of groups(news, ({ data }) => [data.category]).values()) {
      row.forEach((item, at) => {
        neighbours.set(item.url, { older: row.slice(at + 1, at + 6), newer: row.slice(Math.max(0, at - 3), at) })
      })
    }
    return news
  })

  eleventyConfig.addCollection('listings', (api) => {
    const news = newestFirst(api)
    const [{ data } = { data: { categories: [], offices: [] } }] = news
    const names = new Map([...data.categories, ...data.offices].map(({ id, name }) => [id, name]))
    return [
      ...cut('/tin/', 'Tất cả tin', news),
      ...[...groups(news, (item) => [item.data.category])].flatMap(([id, row]) => cut(`/chuyen-muc/${id}/`, names.get(id), row)),
      ...[...groups(news, (item) => [item.data.office])].flatMap(([id, row]) => cut(`/co-quan/${id}/`, names.get(id), row)),
      ...[...groups(news, (item) => item.data.subjects)].flatMap(([tag, row]) => cut(`/the/${slug(tag)}/`, tag, row)),
      ...[...groups(news, (item) => [month(item.date)])].map(([name, items]) => ({ address: `/luu-tru/${name.replace('-', '/')}/`, title: `Tháng ${name}`, items })),
    ]
  })

  eleventyConfig.addCollection('directories', (api) => {
    const news = newestFirst(api)
    const [{ data } = { data: { categories: [], offices: [] } }] = news
    return [
      { address: '/chuyen-muc/', title: 'Chuyên mục', links: data.categories.map(({ id, name }) => ({ href: `/chuyen-muc/${id}/`, label: name })) },
      { address: '/co-quan/', title: 'Cơ quan', links: data.offices.map(({ id, name }) => ({ href: `/co-quan/${id}/`, label: name })) },
      { address: '/the/', title: 'Thẻ', links: [...groups(news, (item) => item.data.subjects).keys()].sort().map((tag) => ({ href: `/the/${slug(tag)}/`, label: tag })) },
      { address: '/luu-tru/', title: 'Lưu trữ', links: [...groups(news, (item) => [month(item.date)]).keys()].map((name) => ({ href: `/luu-tru/${name.replace('-', '/')}/`, label: name })) },
    ]
  })

  eleventyConfig.addFilter('neighbours', (url) => neighbours.get(url))
  eleventyConfig.addFilter('nameOf', (id, all) => all.find((item) => item.id === id)?.name)
  eleventyConfig.addFilter('slugOf', slug)
  eleventyConfig.addFilter('day', (date) => inVietnam(date).toISOString().slice(0, 10))
  eleventyConfig.addFilter('dayText', (date) => dayText(inVietnam(date)))
  eleventyConfig.addFilter('instant', (date) => `${inVietnam(date).toISOString().slice(0, 19)}+07:00`)
  eleventyConfig.addFilter('moment', (date) => {
    const local = inVietnam(date)
    return `${days[local.getUTCDay()]}, ${dayText(local)} ${local.toISOString().slice(11, 16)}`
  })
  eleventyConfig.addFilter('grouped', (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.'))
  eleventyConfig.addFilter('share', (value, whole) => `${((100 * value) / whole).toFixed(1).replace('.', ',')}%`)
  eleventyConfig.addFilter('bars', (metrics) => bars(metrics))
  eleventyConfig.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'))
  eleventyConfig.addFilter('ofCategory', (news, id) => news.filter(({ data }) => data.category === id).slice(0, 4))
  eleventyConfig.addFilter('qr', (text) => {
    let svg = ''
    QRCode.toString(text, { type: 'svg', errorCorrectionLevel: 'Q', margin: 4 }, (error, made) => {
      if (error) throw error
      svg = made
    })
    return svg
  })

  return {
    dir: { input: 'src', output: 'public' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  }
}

function groups(items, keysOf) {
  const rows = new Map()
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (rows.has(key)) rows.get(key).push(item)
      else rows.set(key, [item])
    }
  }
  return rows
}

function cut(address, title, items) {
  const count = Math.max(1, Math.ceil(items.length / pageSize))
  const addressOf = (at) => (at === 0 ? address : `${address}trang/${at + 1}/`)
  return Array.from({ length: count }, (_, at) => ({
    address: addressOf(at),
    title,
    items: items.slice(at * pageSize, (at + 1) * pageSize),
    newer: at > 0 ? addressOf(at - 1) : undefined,
    older: at + 1 < count ? addressOf(at + 1) : undefined,
  }))
}

function bars(metrics) {
  const [whole] = metrics
  let start = 0
  return metrics
    .filter(({ id }) => whole.parts.includes(id))
    .map(({ value }) => {
      const width = Math.round((1000 * value) / whole.value)
      start += width
      return { start: start - width, width }
    })
}

function inVietnam(date) {
  return new Date(new Date(date).getTime() + 7 * 60 * 60 * 1000)
}

function dayText(local) {
  return local.toISOString().slice(0, 10).split('-').reverse().join('/')
}

function month(date) {
  return inVietnam(date).toISOString().slice(0, 7)
}

function slug(text) {
  return text.toLowerCase().normalize('NFD').replace(marks, '').replaceAll('đ', 'd').replace(/[^a-z0-9]+/g, '-')
}
