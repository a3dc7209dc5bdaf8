/**
 * One model of every kind of page, with everything a page can hold.
 */
import { viWords } from '../../src/locale/vi-words.ts'
import type { PartsChartModel } from '../../src/model/figure-models.ts'
import type { ImageModel } from '../../src/model/image-models.ts'
import type { Decimal } from '../../src/model/metric.ts'
import type {
  ArticleModel,
  Frame,
  Link,
  NewsItem,
  PageKind,
  PageModel,
  SiteModel,
} from '../../src/model/page-model.ts'
import type { QrModel } from '../../src/model/qr-model.ts'
import { qrCode } from '../../src/qr/qr-code.ts'

const origin = 'https://haiphong.example'

const link = (label: string, href: string): Link => ({ label, href })
const day = (machine: string) => ({ machine, text: machine.split('-').reverse().join('/') })
const image = (name: string, alt: string, width = 1200, height = 675): ImageModel => ({
  src: `/media/${name}`,
  alt,
  width,
  height,
})

const home = link('Trang chủ', '/')
const allNews = link('Tất cả tin', '/tin/')
const reform = link('Cải cách hành chính', '/chuyen-muc/cai-cach-hanh-chinh/')
const guides = link('Hướng dẫn', '/chuyen-muc/huong-dan/')
const notices = link('Thông báo', '/chuyen-muc/thong-bao/')

export function qrModel(payload: string, label: string): QrModel {
  const { modules, path } = qrCode(payload)
  return { payload, shown: payload.replace('https://', ''), modules, path, label }
}

export const site: SiteModel = {
  lang: 'vi',
  title: 'Cổng tin tức Thành phố Hải Phòng',
  words: viWords,
  home: '/',
  genuine: `${origin}/`,
  assets: {
    style: '/assets/style.css',
    script: '/assets/script.js',
    preloads: ['/assets/latin.woff2', '/assets/vietnamese.woff2'],
    icons: [{ rel: 'icon', href: '/media/emblem.svg', sizes: 'any' }],
    manifest: '/manifest.json',
  },
  feeds: [{ format: 'Atom', type: 'application/atom+xml', title: 'Tin Hải Phòng', href: '/feed.xml' }],
  agency: {
    name: 'Thành phố Hải Phòng',
    kind: 'Cổng tin tức',
    responsible: 'Ban Biên tập',
    address: '18 Hoàng Diệu, Hồng Bàng, Hải Phòng',
    phone: '(0225) 3842 000',
    email: 'bientap@haiphong.example',
    parent: link('Cổng Thông tin điện tử Chính phủ', 'https://chinhphu.example/'),
  },
  emblem: image('emblem.svg', 'Biểu trưng thành phố Hải Phòng', 96, 96),
  menu: [
    home,
    reform,
    guides,
    notices,
    link('Kinh tế', '/chuyen-muc/kinh-te/'),
    link('Lưu trữ', '/luu-tru/'),
  ],
  search: link('Tìm kiếm', '/tim-kiem/'),
  footerLinks: [
    link('Giới thiệu', '/gioi-thieu/'),
    link('Liên hệ', '/lien-he/'),
    link('Lưu trữ', '/luu-tru/'),
    link('Sơ đồ trang', '/so-do/'),
  ],
  social: [
    {
      name: 'Fanpage Cổng tin tức',
      href: 'https://facebook.example/haiphong',
      caption: 'Quét mã để mở trang của chúng tôi trên mạng xã hội',
      qr: qrModel('https://facebook.example/haiphong', 'Mã QR: mở Fanpage Cổng tin tức Thành phố Hải Phòng'),
    },
    { name: 'Zalo', href: 'https://zalo.example/haiphong', caption: 'Nhận tin mới và nhắc lịch trả hồ sơ' },
  ],
  licence: link('CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'),
}

function frame(path: string, title: string, breadcrumb: readonly Link[] = [home]): Frame {
  return {
    site,
    title,
    headTitle: `${title} – ${site.title}`,
    description: `${title}.`,
    canonical: origin + path,
    noindex: false,
    openGraph: [
      { property: 'og:title', content: title },
      { property: 'og:url', content: origin + path },
    ],
    breadcrumb,
  }
}

export const items: readonly NewsItem[] = [
  {
    href: '/tin/2018/09/mot-cua-dien-tu/',
    title: 'Một cửa điện tử: hồ sơ đi được nửa đường thì người dân biết bằng cách nào',
    day: day('2018-09-14'),
    summary: 'Mã trên giấy hẹn dẫn tới trang tra cứu; mỗi lần hồ sơ đổi chỗ, trang ấy đổi theo.',
    category: reform,
  },
  {
    href: '/tin/2018/08/so-lieu-thang-tam/',
    title: 'Số liệu tháng Tám: hồ sơ tiếp nhận, giải quyết và còn lại của các ban quản lý',
    day: day('2018-08-30'),
    summary: 'Ba con số của một tháng, đặt cạnh con số của tháng trước, kèm ngày chốt.',
    category: reform,
  },
  {
    href: '/tin/2018/08/tam-phong-chuyen-mon/',
    title: 'Tám phòng chuyên môn và đề án vị trí việc làm',
    day: day('2018-08-21'),
    category: notices,
  },
  {
    href: '/tin/2018/08/cat-giam-thu-tuc/',
    title: 'Cắt giảm thủ tục: mười bốn thủ tục nào không còn phải nộp',
    day: day('2018-08-02'),
    summary: 'Danh sách đầy đủ, xếp theo lĩnh vực.',
    category: guides,
  },
  {
    href: '/tin/2018/07/tcvn-iso-9001/',
    title: 'Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 là gì',
    day: day('2018-07-19'),
    category: guides,
  },
]

const title =
  'Rà soát hạ tầng thông tin, kết nối liên thông để cải cách hành chính tại Ban Quản lý Khu kinh tế Hải Phòng'
const shortLink = `${origin}/t/k7m39`
const decimal = (value: string) => value as Decimal

const article: ArticleModel = {
  ...frame('/tin/2018/09/ra-soat-ha-tang-thong-tin/', title, [home, reform]),
  kind: 'article',
  jsonLd: JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title }),
  currentMenu: reform.href,
  category: reform,
  office: link('Ban Quản lý Khu kinh tế', '/co-quan/ban-quan-ly-kkt/'),
  tags: [link('một cửa', '/the/mot-cua/'), link('ISO 9001', '/the/iso-9001/')],
  summary:
    'Đoàn kiểm tra số 3 của thành phố làm việc tại bộ phận Một cửa, xem lại số hồ sơ, số nhiệm vụ và những thủ tục đã cắt giảm.',
  published: { machine: '2018-09-28T16:30:00+07:00', text: 'Thứ Sáu, 28/09/2018 16:30' },
  updated: { machine: '2018-09-29T08:05:00+07:00', text: 'Thứ Bảy, 29/09/2018 08:05' },
  authors: 'Nguyễn Hải',
  source: {
    name: 'haiphong.gov.vn',
    href: 'https://haiphong.gov.vn/',
    day: { machine: '2018-08-28', text: 'ngày 28 tháng 8 năm 2018' },
  },
  cover: {
    image: image('mot-cua.svg', 'Bàn tiếp nhận hồ sơ của bộ phận Một cửa'),
    caption: 'Đoàn kiểm tra tại bộ phận Một cửa.',
    credit: 'Hình minh hoạ: Ban Biên tập',
  },
  body: [
    '<p>Chiều 28/9, đoàn kiểm tra do Phó Chủ tịch UBND thành phố Nguyễn Văn Thành dẫn đầu đã xem công tác cải cách hành chính và thực hiện công vụ tại <a href="',
    { part: 'address', href: '/co-quan/ban-quan-ly-kkt/?a=1&b="2"' },
    '">Ban Quản lý Khu kinh tế Hải Phòng</a>.</p><p>Tính đến 14/9/2018, thành phố giao Ban 176 nhiệm vụ; ',
    { part: 'metric', value: decimal('103'), text: '103\u00a0nhiệm vụ' },
    ' đã xong, trong đó 81 việc đúng hạn hoặc không đặt hạn, 22 việc trễ hạn. Đến 30/8/2018, bộ phận Một cửa nhận ',
    { part: 'metric', value: decimal('1412'), text: '1.412\u00a0hồ sơ' },
    ', giải quyết đúng hạn 1.309 hồ sơ và còn 103 hồ sơ đang làm.</p><h2 id="thu-tuc">Thủ tục đã rà soát</h2><p>Ban rà soát 55 thủ tục thuộc năm lĩnh vực, và đề nghị cắt giảm ở ba lĩnh vực sau. Bộ máy giữ <em>tám phòng chuyên môn</em>.</p>',
    '<div class="table-scroll" role="group" aria-label="Bảng 1" tabindex="0"><table><thead><tr><th scope="col">Lĩnh vực</th><th scope="col" class="align-right">Số thủ tục</th></tr></thead><tbody><tr><td>Thương mại – xuất nhập khẩu</td><td class="align-right">11</td></tr><tr><td>Đất đai</td><td class="align-right">2</td></tr><tr><td>Xây dựng</td><td class="align-right">1</td></tr></tbody></table></div>',
    '<figure>',
    { part: 'image', image: image('phat-bieu.svg', 'Một người phát biểu trước bàn họp') },
    '<figcaption>Phát biểu tại buổi kiểm tra. <span class="credit">Hình minh hoạ: Ban Biên tập</span></figcaption></figure>',
    '<blockquote><p>Ban là đơn vị quản lý chuyên ngành, nên quy mô và nhiệm vụ có nét riêng.</p></blockquote><h3 id="viec-tiep">Việc tiếp theo</h3><ul><li><span class="task" role="img" aria-label="Đã hoàn thành">☑</span> Làm chặt quy trình theo TCVN ISO 9001:2015.</li><li>Cùng Sở Thông tin và Truyền thông rà soát hạ tầng để kết nối liên thông.</li><li>Sở Nội vụ hướng dẫn việc lưu trữ hồ sơ: <a href="',
    { part: 'address', href: '/media/luu-tru.pdf' },
    '">hướng dẫn lưu trữ</a>',
    { part: 'attachment', text: 'PDF, 1,2\u00a0MB' },
    '.</li></ul><ul class="gallery"><li><figure>',
    { part: 'image', image: image('mot-cua.svg', 'Bàn tiếp nhận hồ sơ') },
    '<figcaption>Tiếp nhận.</figcaption></figure></li><li><figure>',
    { part: 'image', image: image('phat-bieu.svg', 'Bàn họp') },
    '<figcaption>Họp đoàn kiểm tra.</figcaption></figure></li></ul>',
  ],
  figuresAsData: [{ label: 'CSV', href: '/tin/2018/09/mot-cua/so-lieu.csv' }],
  figures: [
    {
      time: { machine: '2018-08-30', text: 'Tính đến ngày 30/08/2018' },
      rows: [
        {
          label: 'Hồ sơ tiếp nhận',
          value: decimal('1412'),
          text: '1.412',
          unit: 'hồ sơ',
          role: 'whole',
          remarks: ['Tăng 12 hồ sơ (0,9%) so với ngày 30/08/2017'],
          source: { text: 'Nguồn: Ban Quản lý, 58/BC-BQL', href: 'https://haiphong.example/58' },
          parts: partsChart('1412', ['1309', 'Giải quyết đúng hạn'], ['103', 'Đang giải quyết']),
          comparison: {
            chart: 'bars',
            title: 'So sánh: Hồ sơ tiếp nhận',
            summary: 'Ngày 30/08/2018: 1.412; Ngày 30/08/2017: 1.400',
            bars: [
              { label: 'Ngày 30/08/2018', value: decimal('1412'), text: '1.412' },
              { label: 'Ngày 30/08/2017', value: decimal('1400'), text: '1.400' },
            ],
          },
        },
        {
          label: 'Giải quyết đúng hạn',
          value: decimal('1309'),
          text: '1.309',
          unit: 'hồ sơ',
          share: '92,7%',
          role: 'part',
        },
        {
          label: 'Đang giải quyết',
          value: decimal('103'),
          text: '103',
          unit: 'hồ sơ',
          share: '7,3%',
          role: 'part',
        },
      ],
    },
    {
      time: { machine: '2018-09-14', text: 'Tính đến ngày 14/09/2018' },
      rows: [
        { label: 'Nhiệm vụ được giao', value: decimal('176'), text: '176', unit: 'nhiệm vụ', role: 'single' },
        {
          label: 'Nhiệm vụ hoàn thành',
          value: decimal('103'),
          text: '103',
          unit: 'nhiệm vụ',
          role: 'whole',
          parts: partsChart('103', ['81', 'Đúng hạn hoặc không đặt hạn'], ['22', 'Quá hạn']),
        },
        {
          label: 'Đúng hạn hoặc không đặt hạn',
          value: decimal('81'),
          text: '81',
          share: '78,6%',
          role: 'part',
        },
        {
          label: 'Quá hạn',
          value: decimal('22'),
          text: '22',
          share: '21,4%',
          role: 'part',
          series: {
            link: link(viWords.wholeSeries, '/so-lieu/qua-han/'),
            previous: 'Kỳ trước: 20 hồ sơ, tính đến 30/07/2018',
            difference: '+2',
            replaced: { text: 'Đã được thay bằng 23 hồ sơ trong bài', article: items[0] as NewsItem },
          },
        },
      ],
    },
  ],
  qr: qrModel(shortLink, `Mã QR: ${title}`),
  mailTo: 'mailto:?subject=R%C3%A0%20so%C3%A1t&body=https%3A%2F%2Fhaiphong.example%2Ft%2Fk7m39',
  newer: items.slice(0, 1),
  older: items.slice(1),
  allNews: link('Xem toàn bộ tin', '/tin/'),
  notice: {
    text: 'Bài viết này đã bị thu hồi.',
    reason: 'Số liệu của quý III chưa được kiểm tra.',
    replacement: link('Công khai kết quả rà soát', '/tin/2018/10/cong-khai-ket-qua/'),
  },
  corrections: {
    major: [
      {
        anchor: 'dinh-chinh.2',
        day: { machine: '2018-10-02T08:00:00+07:00', text: 'Đính chính ngày 02/10/2018' },
        was: 'giải quyết đúng hạn 1.390 hồ sơ',
        now: 'giải quyết đúng hạn 1.309 hồ sơ',
        note: 'Gõ nhầm thứ tự hai chữ số.',
      },
    ],
    minor: [
      {
        anchor: 'dinh-chinh.1',
        day: { machine: '2018-09-29T08:00:00+07:00', text: 'Đính chính ngày 29/09/2018' },
        was: 'sáu lĩnh vực',
        now: 'năm lĩnh vực',
      },
    ],
  },
}

const corrected = article.corrections.major.map((correction) => ({
  ...correction,
  article: link(title, '/tin/2018/09/ra-soat-ha-tang-thong-tin/#dinh-chinh.2'),
}))

function partsChart(whole: string, ...parts: readonly (readonly [string, string])[]): PartsChartModel {
  return {
    chart: 'parts',
    title: 'Cơ cấu',
    summary: parts.map(([value, label]) => `${label} ${value}`).join('; '),
    whole: decimal(whole),
    parts: parts.map(([value, label]) => ({ label, value: decimal(value), text: value })),
  }
}

export const models: { readonly [K in PageKind]: Extract<PageModel, { readonly kind: K }> } = {
  article,
  corrections: {
    ...frame('/dinh-chinh/', 'Đính chính'),
    kind: 'corrections',
    corrections: corrected,
    alternates: [
      { format: 'RSS', type: 'application/rss+xml', title: 'Đính chính', href: '/dinh-chinh/rss.xml' },
    ],
    pageText: 'Trang 3',
    newer: link('Trang mới hơn', '/dinh-chinh/'),
    older: link('Trang cũ hơn', '/dinh-chinh/trang/2/'),
  },
  codes: {
    ...frame('/t/', 'Tra mã trên bản in'),
    kind: 'codes',
    beginning: 'https://haiphong.example/t/',
    folder: { href: '/t/' },
    links: [link('h2', '/t/h2/'), link('k4', '/t/k4/'), link('k7', '/t/k7/')],
    shows: 'beginnings',
  },
  directory: {
    ...frame('/luu-tru/', 'Lưu trữ'),
    kind: 'directory',
    groups: [
      {
        title: link('2018', '/luu-tru/2018/'),
        links: [link('Tháng 9 (2)', '/luu-tru/2018/09/'), link('Tháng 8 (3)', '/luu-tru/2018/08/')],
      },
      { title: link('2017', '/luu-tru/2017/'), links: [link('Tháng 12 (1)', '/luu-tru/2017/12/')] },
    ],
  },
  figures: {
    ...frame('/so-lieu/', 'Số liệu'),
    kind: 'figures',
    offices: [
      {
        office: link('Ban Quản lý Khu kinh tế Hải Phòng', '/co-quan/ban-quan-ly-khu-kinh-te/'),
        categories: [
          {
            category: reform,
            series: [
              {
                href: '/so-lieu/ho-so-tiep-nhan/',
                label: 'Hồ sơ tiếp nhận',
                area: 'Quận Hồng Bàng',
                value: decimal('1412'),
                text: '1.412\u00a0hồ sơ',
                time: '30/08/2018',
                marks: [viWords.provisional],
              },
            ],
          },
        ],
      },
    ],
    data: {
      about: 'Số liệu đã nêu trong tin bài, mỗi năm một tệp.',
      tables: [link('Số liệu năm 2018 (CSV)', '/so-lieu/2018.csv')],
      described: link(viWords.tablesDescribed, '/so-lieu/datapackage.json'),
    },
  },
  accessibility: {
    ...frame('/tiep-can/', 'Khả năng tiếp cận'),
    kind: 'accessibility',
    intro: 'Ai cũng đọc được trang này.',
    exceptions: ['Bản đồ của năm 2016 chưa có lời mô tả.'],
    reviewed: day('2018-09-28'),
  },
  home: {
    ...frame('/', site.title, []),
    kind: 'home',
    currentMenu: '/',
    lead: {
      href: '/tin/2018/09/ra-soat-ha-tang-thong-tin/',
      title,
      day: day('2018-09-28'),
      summary: article.summary,
      category: reform,
      cover: image('mot-cua.svg', 'Bàn tiếp nhận hồ sơ của bộ phận Một cửa'),
    },
    pinned: items.slice(0, 2),
    figures: {
      article: { href: '/tin/2018/09/ra-soat-ha-tang-thong-tin/', title, day: day('2018-09-28') },
      rows: [
        {
          label: 'Hồ sơ tiếp nhận',
          value: decimal('1412'),
          text: '1.412',
          precision: 'khoảng',
          unit: 'hồ sơ',
          time: { text: 'Tính đến ngày 30/08/2018', machine: '2018-08-30' },
        },
        {
          label: 'Lĩnh vực',
          value: decimal('5'),
          text: '5',
          time: { text: 'Quý III năm 2018' },
        },
        { label: 'Phòng chuyên môn', value: decimal('8'), text: '8' },
      ],
    },
    allFigures: link('Tất cả số liệu', '/so-lieu/'),
    latest: items,
    blocks: [
      { category: reform, items: items.slice(0, 3) },
      { category: guides, items: items.slice(3) },
      { category: notices, items: [] },
    ],
    corrections: corrected,
    allCorrections: link('Tất cả đính chính', '/dinh-chinh/'),
    allNews,
  },
  listing: {
    ...frame('/tin/trang/3/', 'Tất cả tin'),
    kind: 'listing',
    intro: 'Mọi tin đã đăng, mới nhất ở trên cùng.',
    items,
    pageText: 'Trang 3',
    newer: link('Trang mới hơn', '/tin/'),
    older: link('Trang cũ hơn', '/tin/trang/2/'),
  },
  'not-found': {
    ...frame('/404.html', 'Không tìm thấy trang', []),
    kind: 'not-found',
    noindex: true,
    links: [home, allNews, link('Sơ đồ trang', '/so-do/')],
  },
  search: {
    ...frame('/tim-kiem/', 'Tìm kiếm'),
    kind: 'search',
    intro: viWords.searchHint,
    categories: [
      { id: 'cai-cach-hanh-chinh', ...reform },
      { id: 'huong-dan', ...guides },
    ],
    offices: [
      { id: 'ban-quan-ly-kkt', ...link('Ban Quản lý Khu kinh tế', '/co-quan/ban-quan-ly-kkt/') },
      { id: 'so-noi-vu', ...link('Sở Nội vụ', '/co-quan/so-noi-vu/') },
    ],
    years: [2018, 2017],
    ways: [allNews, link('Lưu trữ', '/luu-tru/'), link('Sơ đồ trang', '/so-do/')],
    sources: {
      page: { href: '/assets/search.js' },
      worker: { href: '/assets/search-worker.js' },
      folder: { href: '/tin/' },
      parts: [{ href: '/tim-kiem/1.json', from: 2017, to: 2018 }],
    },
  },
  'old-sheet': {
    ...frame('/tin/2018/09/ra-soat-ha-tang-thong-tin/', 'Bản in này đã cũ', []),
    kind: 'old-sheet',
    noindex: true,
    help: 'Bản in có từ trước khi bài được đính chính ngày 02/10/2018.',
    notice: { text: 'Thông tin trong bài này đã hết hạn.' },
    corrections: article.corrections.major,
    wayOn: 'Đọc bài đã đính chính',
    target: link(title, '/tin/2018/09/ra-soat-ha-tang-thong-tin/'),
  },
  page: {
    ...frame('/gioi-thieu/', 'Giới thiệu'),
    kind: 'page',
    summary: 'Cổng tin tức đăng tin của các cơ quan thành phố.',
    body: ['<h2 id="ai">Ai viết</h2><p>Ban Biên tập viết và chịu trách nhiệm.</p>'],
  },
  series: {
    ...frame('/so-lieu/ho-so-tiep-nhan/', 'Hồ sơ tiếp nhận', [home, link('Số liệu', '/so-lieu/')]),
    kind: 'series',
    category: reform,
    office: link('Ban Quản lý Khu kinh tế Hải Phòng', '/co-quan/ban-quan-ly-khu-kinh-te/'),
    area: 'Quận Hồng Bàng',
    summary: 'Từ 1.309 hồ sơ (30/07/2018) đến 1.412 hồ sơ (30/08/2018).',
    chart: {
      title: 'Hồ sơ tiếp nhận',
      summary: 'Từ 1.309 hồ sơ (30/07/2018) đến 1.412 hồ sơ (30/08/2018).',
      points: [
        {
          day: '2018-07-30',
          value: decimal('1309'),
          text: '1.309 hồ sơ',
          label: '30/07/2018',
          mark: 'corrected',
        },
        {
          day: '2018-08-30',
          value: decimal('1412'),
          text: '1.412 hồ sơ',
          label: '30/08/2018',
          mark: 'provisional',
        },
      ],
    },
    unit: 'hồ sơ',
    differenceUnit: 'hồ sơ',
    rows: [
      {
        time: '30/08/2018',
        value: decimal('1412'),
        text: '1.412',
        difference: '+103',
        marks: [viWords.provisional],
        article: items[0] as NewsItem,
        former: [],
      },
      {
        time: '30/07/2018',
        value: decimal('1309'),
        text: '1.309',
        marks: [viWords.corrected],
        article: items[0] as NewsItem,
        former: [{ text: 'Trước đó công bố 1.290 hồ sơ trong bài', article: items[1] as NewsItem }],
      },
    ],
    sources: [
      { name: 'Sở Nội vụ, 58/BC-SNV', href: 'https://haiphong.example/58' },
      { name: 'Sở Tài chính' },
    ],
    pageText: 'Trang 2',
    newer: link('Trang mới hơn', '/so-lieu/ho-so-tiep-nhan/'),
    older: link('Trang cũ hơn', '/so-lieu/ho-so-tiep-nhan/trang/1/'),
  },
  redirect: {
    ...frame('/tin/2018/09/ra-soat-ha-tang-thong-tin/', title, []),
    kind: 'redirect',
    noindex: true,
    target: link(title, '/tin/2018/09/ra-soat-ha-tang-thong-tin/'),
  },
  'short-link': {
    ...frame('/tin/2018/09/ra-soat-ha-tang-thong-tin/', title, []),
    kind: 'short-link',
    noindex: true,
    target: link(title, '/tin/2018/09/ra-soat-ha-tang-thong-tin/'),
  },
  'site-map': {
    ...frame('/so-do/', 'Sơ đồ trang'),
    kind: 'site-map',
    groups: [
      { title: 'Chuyên mục', links: [reform, guides, notices] },
      { title: 'Trang', links: [link('Giới thiệu', '/gioi-thieu/'), link('Liên hệ', '/lien-he/')] },
    ],
  },
  tombstone: {
    ...frame('/tin/2018/08/da-go/', 'Bài viết đã được gỡ bỏ'),
    kind: 'tombstone',
    noindex: true,
    notice: { text: 'Bài viết đã được gỡ bỏ', reason: 'Bài nêu thông tin riêng của một người dân.' },
    help: 'Bài viết ở địa chỉ này đã được gỡ bỏ. Mời bạn liên hệ Cổng tin tức.',
  },
}
