import { emblem, type Form, siteDescription, siteTitle, siteUrl, withFrontMatter } from './form.ts'
import { categories, offices } from './vocabulary.ts'

/** The corpus as a Bantin site: `content/`, and our own templates. */
export const bantinForm: Form = {
  article: (article) => ({
    path: `content/news/${article.published.slice(0, 4)}/${article.slug}.md`,
    text: withFrontMatter(
      {
        id: article.id,
        title: article.title,
        summary: article.summary,
        published: `${article.published}+07:00`,
        author: article.author,
        source: { name: article.office.name, date: article.published.slice(0, 10) },
        category: article.category.id,
        office: article.office.id,
        tags: article.tags,
        metrics: Object.fromEntries(
          article.metrics.map(({ id, label, value, unit, asOf, parts }) => [
            id,
            { label, value, unit, asOf, ...(parts.length > 0 && { sum: parts }) },
          ]),
        ),
      },
      article.body.replace(/\{figure:([a-z-]+)\}/g, ':metric[$1]'),
    ),
  }),
  site: () => [
    { path: 'content/site.yaml', text: siteFile },
    { path: 'content/media/emblem.svg', text: emblem },
  ],
  footer: { from: 'templates/components/footer.tsx', to: 'templates/components/footer.tsx' },
}

const siteFile = `${Object.entries({
  title: siteTitle,
  description: siteDescription,
  url: siteUrl,
  locale: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
  agency: {
    kind: 'Uỷ ban nhân dân',
    name: 'Thành phố Bến Nước',
    responsible: 'Văn phòng Uỷ ban nhân dân',
    address: 'Số 1 đường Bờ Sông',
    email: 'toasoan@bennuoc.example',
    emblem: 'emblem.svg',
  },
  categories: Object.fromEntries(categories.map(({ id, name }) => [id, name])),
  offices: Object.fromEntries(offices.map(({ id, name }) => [id, name])),
  navigation: [
    { label: 'Trang chủ', to: '/' },
    ...categories.map(({ id, name }) => ({ label: name, to: `/chuyen-muc/${id}/` })),
    { label: 'Tin khác', to: '/tin/' },
    { label: 'Lưu trữ', to: '/luu-tru/' },
  ],
})
  .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  .join('\n')}\n`
