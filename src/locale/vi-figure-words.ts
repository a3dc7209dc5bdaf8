/** What Vietnamese texts write around numbers. */
import { beginningWith, endingIn, type FigureWords } from './figure-words.ts'

export const viFigureWords: FigureWords = {
  scales: new Map([
    ['chục', 1],
    ['trăm', 2],
    ['nghìn', 3],
    ['ngàn', 3],
    ['vạn', 4],
    ['triệu', 6],
    ['tỷ', 9],
    ['tỉ', 9],
  ]),
  half: 'rưỡi',
  percent: /^[^\S\n]?(?:%|phần\s+trăm(?![\p{L}\p{M}]))/iu,
  to: /^\s+(?:[-–—]|đến|tới)\s+$/iu,
  small: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  // “Tổng số 1412 hồ sơ” counts, “hồ sơ số 1412” names.
  naming: endingIn(
    `ngày, mùng, mồng, tháng, năm, quý, thứ, (?<!tổng\\s|trong\\s|con\\s)số, mã số, số hiệu, ký hiệu, biển số, điều,
     khoản, chương, phụ lục, khóa, khoá, kỳ, đợt, lần, nhiệm kỳ, giai đoạn, niên khóa, niên khoá, tuyến, quốc lộ,
     tỉnh lộ, hương lộ, ql, tl, đt, km, phòng, thửa, lô, nhà, hẻm, ngõ, ngách, kiệt, điện thoại, đường dây nóng, hotline,
     tổng đài, fax, zalo, máy lẻ, tài khoản, stk, cmnd, cccd, mst, mã, mã bưu chính, nghị quyết, quyết định, công văn,
     thông tư, nghị định, luật, chỉ thị, kế hoạch, thông báo, tờ trình, công điện, iso, iec, tcvn, qcvn,
     covid, giờ, lúc, hồi`,
  ),
  versions: endingIn('phiên bản, bản, version'),
  namingSmall: endingIn(
    `tuần, điểm, mục, tiểu mục, phần, mẫu, bảng, hình, ảnh, biểu, biểu mẫu, trang, dòng, tập, bước, vòng, hạng, nhóm,
     cấp, loại, bậc, lớp, khối, tổ, khu, khu phố, phường, quận, thôn, ấp, đội, tầng, ô, cột, câu, bài, cửa, quầy,
     công nghiệp`,
  ),
  dating: beginningWith('tháng\\s+(?:\\d|giêng|chạp)'),
  timing: beginningWith('giờ, h, g'),
}
