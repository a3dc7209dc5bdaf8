/** The words of which the benchmark's articles are made. Offices, wards and people are invented. */
import { slugOf } from '../../src/locale/slug.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

function named(names: readonly string[]): readonly Named[] {
  return names.map((name) => ({ id: slugOf(name) ?? name, name }))
}

export const categories = named([
  'Cải cách hành chính',
  'Kinh tế',
  'Văn hoá xã hội',
  'Giáo dục',
  'Y tế',
  'Đô thị',
  'An ninh trật tự',
  'Thông báo',
])

export const offices = named([
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Giáo dục và Đào tạo',
  'Sở Tư pháp',
  'Sở Khoa học và Công nghệ',
  'Sở Nông nghiệp và Môi trường',
  'Văn phòng Uỷ ban nhân dân',
  'Thanh tra thành phố',
  'Ban Quản lý khu công nghiệp',
  'Trung tâm Phục vụ hành chính công',
])

const wards = ['Hoa Sữa', 'Bến Đá', 'Đồng Xuân', 'Cầu Ngang', 'Vĩnh Thịnh', 'An Phú', 'Gò Dầu', 'Tân Lập']
const communes = [
  'Đông Hưng',
  'Quảng Lợi',
  'Mỹ Thạnh',
  'Phước Hoà',
  'Yên Khê',
  'Lạc Sơn',
  'Thượng Đình',
  'Bình Sơn',
]

export const places = [
  ...wards.map((name) => `phường ${name}`),
  ...communes.map((name) => `xã ${name}`),
] as const

export const authors = [
  'Trần Minh Đức',
  'Lê Thu Hằng',
  'Phạm Quốc Việt',
  'Nguyễn Ngọc Ánh',
  'Vũ Đình Khôi',
  'Đỗ Thị Quyên',
  'Hoàng Gia Bảo',
  'Bùi Phương Thảo',
] as const

export const works = [
  'rà soát thủ tục đất đai',
  'số hoá sổ hộ tịch',
  'sắp xếp lại bộ phận Một cửa',
  'cấp giấy phép xây dựng qua mạng',
  'kiểm tra an toàn thực phẩm',
  'nạo vét kênh thoát nước',
  'tiêm chủng bổ sung cho trẻ em',
  'tuyển sinh lớp một',
  'sửa chữa đường dân sinh',
  'trồng cây xanh ven sông',
  'hỗ trợ hộ mới thoát nghèo',
  'thu gom rác tại nguồn',
  'tuyên truyền phòng cháy chữa cháy',
  'đối thoại với doanh nghiệp nhỏ',
  'tập huấn chữ ký số',
  'điều chỉnh giờ tiếp dân',
  'công khai dự toán ngân sách',
  'giải quyết đơn thư tồn đọng',
  'mở lớp dạy nghề ngắn hạn',
  'lắp đèn chiếu sáng ngõ hẻm',
] as const

export const actions = [
  'đẩy mạnh',
  'triển khai',
  'hoàn thành',
  'sơ kết',
  'kiểm tra',
  'bàn giải pháp',
  'khởi động',
] as const

const subjects = [
  'một cửa',
  'hộ tịch',
  'đất đai',
  'ngân sách',
  'đầu tư công',
  'tiêm chủng',
  'trường học',
  'đường sá',
  'cây xanh',
  'môi trường',
  'phòng cháy',
  'chuyển đổi số',
  'doanh nghiệp',
  'việc làm',
  'giảm nghèo',
  'tiếp dân',
  'thực phẩm',
  'thoát nước',
  'chiếu sáng',
  'dạy nghề',
]
const scopes = ['quý một', 'quý hai', 'quý ba', 'quý bốn', 'cơ sở', 'liên phường']

/** 120 of them, as a portal that has grown for years has. */
export const tags = subjects.flatMap((subject) => scopes.map((scope) => `${subject} ${scope}`))

export const units = ['hồ sơ', 'lượt người', 'hộ dân', 'công trình', 'lớp học', 'cơ sở'] as const
