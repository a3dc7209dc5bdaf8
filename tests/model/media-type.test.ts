import { expect, test } from 'vitest'
import { mediaType } from '../../src/model/media-type.ts'

test.each([
  ['media/mot-cua.jpg', { kind: 'image', extension: 'jpg' }],
  ['ẢNH MỘT CỬA.JPEG', { kind: 'image', extension: 'jpeg' }],
  ['/media/phim.mp4', { kind: 'video', extension: 'mp4' }],
  ['loi-keu-goi.mp3', { kind: 'audio', extension: 'mp3' }],
  ['../media/qd.v2.pdf', { kind: 'document', extension: 'pdf' }],
  ['../pages/gioi-thieu.md', { kind: 'other', extension: 'md' }],
  ['/tin/2018/09/mot-cua/', { kind: 'other', extension: '' }],
  ['tin.pdf/mot-cua', { kind: 'other', extension: '' }],
  ['.pdf', { kind: 'other', extension: '' }],
  ['constructor.constructor', { kind: 'other', extension: 'constructor' }],
  ['', { kind: 'other', extension: '' }],
])('knows what %s is', (path, type) => {
  expect(mediaType(path)).toEqual(type)
})
