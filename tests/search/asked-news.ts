/**
 * News written for this test, each with what somebody who is looking for it types: without marks, with some of them,
 * with a document's number or a figure from its body, with words in another order or of another placing of tones. All
 * of it is invented or harmless.
 */
export interface AskedNews {
  readonly query: string
  readonly title: string
  readonly summary: string
  readonly body?: string
}

const news: readonly (readonly [query: string, title: string, summary: string, body?: string])[] = [
  [
    'ra soat ha tang',
    'Rà soát hạ tầng thông tin để kết nối liên thông',
    'Các đơn vị lập danh sách máy chủ và đường truyền.',
  ],
  [
    'RÀ SOÁT quy hoạch chợ',
    'Rà soát quy hoạch mạng lưới chợ đến năm 2030',
    'Chợ tạm được thay bằng chợ có mái che.',
  ],
  ['hòa giải cơ sở', 'Tập huấn hoà giải ở cơ sở cho tổ trưởng dân phố', 'Mỗi tổ có ba hoà giải viên.'],
  ['hoà nhạc', 'Đêm hòa nhạc ngoài trời ở vườn hoa trung tâm', 'Vào cửa tự do, có chỗ cho xe lăn.'],
  ['thuỷ lợi mùa mưa', 'Kiểm tra công trình thủy lợi trước mùa mưa', 'Sáu cống lớn được thay cửa van.'],
  ['dong chi bi thu', 'Đồng chí Bí thư tiếp xúc cử tri xã đảo', 'Cử tri hỏi về tàu khách và nước sạch.'],
  ['đường Bờ Sông', 'Sửa mặt đường Bờ Sông, xe tải đi lối khác', 'Thi công ban đêm trong ba tuần.'],
  ['duong ven bien', 'Thông xe đường ven biển đoạn qua ba xã', 'Đường rộng bốn làn, có làn cho xe đạp.'],
  ['dương liễu', 'Trồng dương liễu chắn cát ở bãi ngang', 'Học sinh trồng ba nghìn cây.'],
  [
    '1412',
    'Một cửa huyện đảo nhận hồ sơ qua bưu điện',
    'Người dân không phải đi tàu vào đất liền.',
    'Đến nay đã nhận 1.412 hồ sơ, trả đúng hẹn 1.309.',
  ],
  [
    '2.750 hộ',
    'Đổi công tơ điện cho vùng trũng',
    'Công tơ được đưa lên cao hơn mức ngập.',
    'Đợt này đổi cho 2750 hộ ở bốn xã.',
  ],
  [
    '58/2019/nd-cp',
    'Trợ cấp người có công theo mức mới',
    'Mức mới được chi từ tháng này.',
    'Việc chi trả theo Nghị định 58/2019/NĐ-CP của Chính phủ.',
  ],
  [
    '30/2020/NĐ-CP',
    'Tập huấn thể thức văn bản cho văn thư',
    'Phông chữ, cỡ chữ, cách viết hoa được giảng lại.',
    'Tài liệu theo Nghị định số 30/2020/NĐ-CP về công tác văn thư.',
  ],
  [
    'quyet dinh 749',
    'Tổng kết một năm đưa dịch vụ lên mạng',
    'Số hồ sơ nộp qua mạng tăng gấp đôi.',
    'Thực hiện Quyết định 749/QĐ-TTg, các sở đã rà lại quy trình.',
  ],
  [
    '12/kh-ubnd',
    'Kế hoạch diễn tập phòng cháy ở chợ đầu mối',
    'Diễn tập vào sáng chủ nhật, chợ vẫn họp.',
    'Diễn tập theo Kế hoạch 12/KH-UBND.',
  ],
  [
    'iso 9001',
    'Công bố hệ thống quản lý chất lượng mới',
    'Quy trình được viết lại cho ngắn.',
    'Hệ thống theo tiêu chuẩn TCVN ISO 9001:2015 áp dụng cho mười hai phòng.',
  ],
  [
    'tuyen sinh lop 10',
    'Lịch tuyển sinh vào lớp 10 năm học tới',
    'Thí sinh nộp hồ sơ từ ngày 2 đến ngày 10.',
  ],
  ['tiêm phòng dại', 'Tiêm phòng dại cho chó mèo tại nhà văn hóa', 'Tiêm miễn phí, chủ nuôi mang theo sổ.'],
  ['tiem vac xin cum', 'Tiêm vắc xin cúm cho người trên sáu mươi lăm tuổi', 'Trạm y tế tiêm vào thứ bảy.'],
  ['cap can cuoc luu dong', 'Cấp căn cước lưu động ở trường nội trú', 'Cán bộ mang máy đến tận trường.'],
  ['lich cup nuoc', 'Lịch cúp nước để súc rửa đường ống', 'Mỗi khu phố nghỉ nước ba giờ.'],
  ['cắt điện quận', 'Cắt điện để thay trạm biến áp', 'Ba khu phố mất điện từ sáu giờ đến mười một giờ.'],
  ['xe buyt dien', 'Thử nghiệm xe buýt điện trên tuyến số bảy', 'Xe chạy êm, có chỗ cho xe lăn và xe nôi.'],
  ['bến xe miền tây', 'Dời bến xe phía tây ra khỏi nội ô', 'Bến mới rộng gấp ba, gần đường vành đai.'],
  ['vành đai 2', 'Khởi công đường Vành đai 2 đoạn cầu Ngang', 'Hai mươi sáu hộ đã nhận nền tái định cư.'],
  ['tai dinh cu', 'Bốc thăm nền tái định cư khu Gò Dầu', 'Hộ có người già được chọn trước.'],
  ['mau don ly hon', 'Hướng dẫn ghi mẫu đơn ly hôn', 'Mẫu có ở bàn số ba, không bán.'],
  ['khai sinh qua mang', 'Đăng ký khai sinh qua mạng, nhận giấy ở nhà', 'Bưu tá mang bản chính đến tận tay.'],
  ['lý lịch tư pháp', 'Nộp phiếu lý lịch tư pháp ở bưu cục', 'Sáu bưu cục nhận hồ sơ thay cho sở.'],
  ['giay phep xay dung', 'Rút ngắn thời gian cấp giấy phép xây dựng', 'Nhà ở riêng lẻ còn mười ngày.'],
  ['so do dat', 'Chỉnh lý sổ đỏ sau khi sáp nhập xã', 'Không phải đổi nếu không có nhu cầu.'],
  ['thuế hộ kinh doanh', 'Hộ kinh doanh kê khai thuế bằng điện thoại', 'Cán bộ thuế đến chợ hướng dẫn.'],
  ['le hoi dua ghe', 'Lễ hội đua ghe trên sông nhân rằm tháng mười', 'Mười tám đội tranh giải, có đội nữ.'],
  ['hoi sach', 'Hội sách mùa thu ở thư viện trung tâm', 'Sách cũ đổi lấy cây xanh.'],
  ['chữ nổi', 'Thư viện nhận thêm sách chữ nổi', 'Người khiếm thị mượn sách qua bưu điện.'],
  [
    'nguyễn văn bảy',
    'Gặp người gác ghi ba mươi năm',
    'Một đời bên đường ray.',
    'Ông Nguyễn Văn Bảy gác chắn ở ga Cầu Ngang từ năm 1994.',
  ],
  [
    'le thi hoa sua',
    'Cô giáo mở lớp học tối ở xóm chài',
    'Hai mươi em học chữ sau giờ ra biển.',
    'Cô Lê Thị Hoa Sữa dạy không lấy tiền.',
  ],
  [
    'cảng Bến Đá',
    'Nạo vét luồng vào cảng cá',
    'Tàu lớn vào được khi nước ròng.',
    'Luồng vào cảng Bến Đá sâu thêm một mét.',
  ],
  ['san bay truc thang', 'Bãi đáp trực thăng cứu hộ trên nóc bệnh viện', 'Chuyến bay thử hạ cánh an toàn.'],
  ['benh vien nhi', 'Khánh thành khoa cấp cứu bệnh viện nhi', 'Khoa có bốn mươi giường.'],
  ['nước mặn xâm nhập', 'Dự báo mặn xâm nhập sâu vào tháng ba', 'Nhà vườn trữ nước ngọt từ bây giờ.'],
  [
    'ngap trieu cuong',
    'Cảnh báo ngập do triều cường cuối tuần',
    'Bốn tuyến đường cấm xe máy lúc năm giờ chiều.',
  ],
  ['bão số 9', 'Tàu thuyền vào nơi trú trước bão số 9', 'Bến khách ngừng bán vé từ trưa.'],
  ['sat lo bo song', 'Kè chống sạt lở bờ sông đoạn cồn Giữa', 'Bảy hộ phải dời vào trong.'],
  ['rac thai nhua', 'Đổi rác thải nhựa lấy gạo', 'Năm ký nhựa được một ký gạo.'],
  ['phan loai rac tai nguon', 'Phân loại rác tại nguồn ở mười phường', 'Xe gom rác hữu cơ vào ngày chẵn.'],
  [
    'trong cay xanh duong pho',
    'Trồng thay cây xanh trên đường phố cũ',
    'Cây sâu bệnh được đánh số và thay dần.',
  ],
  [
    'nuôi tôm công nghệ cao',
    'Khu nuôi tôm công nghệ cao đón đoàn học tập',
    'Nước thải được lọc qua ao lục bình.',
  ],
  ['gia lua tuoi', 'Giá lúa tươi nhích lên sau vụ thu', 'Thương lái đặt cọc trước mười ngày.'],
  ['xoài xuất khẩu', 'Lô xoài đầu tiên xuất khẩu bằng đường sắt', 'Xoài được dán mã truy xuất.'],
  ['ma so vung trong', 'Cấp mã số vùng trồng cho hợp tác xã', 'Mỗi thửa có một nhật ký.'],
  ['đấu giá biển số', 'Đấu giá biển số xe đợt cuối năm', 'Người trúng nộp tiền trong mười lăm ngày.'],
  ['phạt nguội', 'Tra cứu phạt nguội ở một cửa', 'Người dân đọc biển số, cán bộ in giấy.'],
  ['ban do so', 'Bản đồ số của thành phố thêm lớp nhà vệ sinh công cộng', 'Có giờ mở cửa và lối cho xe lăn.'],
  ['wifi cong cong', 'Phủ wifi công cộng ở công viên và bến phà', 'Không phải khai số điện thoại.'],
  ['cau Ngang thong xe', 'Thông xe cầu Ngang mới', 'Cầu cũ được giữ làm cầu đi bộ.'],
  ['hop bao thang 11', 'Họp báo thường kỳ tháng 11', 'Các sở trả lời mười hai câu hỏi.'],
  [
    'chất vấn kỳ họp',
    'Kỳ họp cuối năm dành một ngày chất vấn',
    'Phát thanh trực tiếp trên loa và trên mạng.',
  ],
  ['tiep cong dan', 'Lịch tiếp công dân của chủ tịch phường', 'Thứ năm hằng tuần, không cần hẹn.'],
  ['nha van hoa khoi cong', 'Khởi công nhà văn hóa ấp Tân Lập', 'Dân góp đất, nhà nước góp vật tư.'],
  [
    'giam ngheo da chieu',
    'Kết quả điều tra giảm nghèo đa chiều',
    'Tỷ lệ hộ nghèo còn 1,8%.',
    'Toàn thành phố còn 4.906 hộ nghèo.',
  ],
  ['4906', 'Nhà tình nghĩa đợt hai', 'Mỗi căn có một phòng thờ và bếp riêng.', 'Quỹ nhận 4.906 triệu đồng.'],
  ['nop phat cham', 'Giảm tiền nộp phạt chậm cho hộ bị lũ', 'Đơn xin giảm nộp tại phường.'],
  ['điện mặt trời mái nhà', 'Trường học lắp điện mặt trời trên mái nhà', 'Điện dư bán lại cho lưới.'],
  ['may ATM gao', 'Mở lại ATM gạo dịp cuối năm', 'Mỗi người hai ký một lần.'],
  ['hien mau', 'Ngày hội hiến máu ở sân vận động', 'Nhóm máu O đang thiếu.'],
  [
    'khuyet tat viec lam',
    'Sàn việc làm cho người khuyết tật',
    'Ba mươi nơi tuyển, có người phiên dịch ký hiệu.',
  ],
  [
    'xuất khẩu lao động',
    'Tư vấn đi làm việc ở nước ngoài',
    'Sở cảnh báo nơi thu tiền trước.',
    'Danh sách đơn vị xuất khẩu lao động ở trang của Cục Quản lý Lao động.',
  ],
  ['giai bong chuyen nu', 'Giải bóng chuyền nữ các xã', 'Chung kết chiều chủ nhật.'],
  ['ca tru', 'Câu lạc bộ ca trù mở lớp cho trẻ em', 'Học đàn đáy và gõ phách.'],
]

export const askedNews: readonly AskedNews[] = news.map(([query, title, summary, body]) => ({
  query,
  title,
  summary,
  ...(body !== undefined && { body }),
}))
