/** The sentences of the benchmark's articles; words in braces are chosen for each article. */

export const leads = [
  '{office} vừa {action} việc {work} tại {place}. Buổi làm việc có đại diện các phòng chuyên môn, tổ dân phố và gần {n} người dân.',
  'Sáng nay, {office} cùng {place} họp để {action} việc {work}. Cuộc họp bàn ba nội dung và thống nhất mốc thời gian cho từng phần việc.',
  'Theo kế hoạch đầu năm, {office} {action} việc {work} ở {place} trong {n} ngày. Kết quả bước đầu được công bố ngay tại trụ sở.',
] as const

export const headings = [
  'Việc đã làm',
  'Những chỗ còn vướng',
  'Ý kiến của người dân',
  'Kế hoạch sắp tới',
  'Phân công trách nhiệm',
  'Cách thực hiện',
] as const

export const sentences = [
  'Đại diện {office} cho biết việc {work} được chia thành từng đợt ngắn, mỗi đợt có người chịu trách nhiệm và ngày kết thúc rõ ràng.',
  'Ở {place}, cán bộ đến từng nhà ghi nhận ý kiến, sau đó tổng hợp thành một bảng chung để ai cũng đối chiếu được.',
  'So với cùng kỳ, số việc phải làm lại đã giảm {n} phần trăm, chủ yếu nhờ giấy tờ được kiểm ngay khi tiếp nhận.',
  'Người dân không phải đi lại nhiều lần: kết quả được nhắn qua điện thoại, ai cần bản giấy thì nhận tại bộ phận Một cửa.',
  'Một số trường hợp kéo dài do thiếu bản đồ cũ; {office} đã cử {n} cán bộ về kho lưu trữ tìm và sao lại.',
  'Các tổ dân phố của {place} đề nghị niêm yết lịch làm việc ở nơi dễ thấy, chữ to, và giữ nguyên lịch trong suốt quý.',
  'Lãnh đạo {place} yêu cầu các bộ phận không nhận thêm giấy tờ ngoài danh mục đã công khai.',
  'Kinh phí lấy từ nguồn đã giao đầu năm, không phát sinh khoản thu nào của người dân.',
  'Trong tuần đầu có {n} cuộc gọi tới số trực; phần lớn hỏi về giờ làm việc và giấy tờ cần mang theo.',
  'Việc {work} cũng là dịp rà lại dữ liệu dùng chung, bỏ những dòng trùng và sửa các địa danh ghi chưa thống nhất.',
  'Những hộ ở xa trung tâm được hẹn giờ riêng vào buổi chiều, tránh phải chờ lâu cùng đợt đông người.',
  'Phòng chuyên môn sẽ báo cáo tiến độ vào thứ Sáu hằng tuần và gửi kèm danh sách việc quá hạn.',
  'Đoàn kiểm tra ghi nhận nền nếp làm việc tốt hơn, song nhắc các đơn vị phải trả lời bằng văn bản khi từ chối hồ sơ.',
  'Thanh niên tình nguyện của {place} hướng dẫn người lớn tuổi đăng ký qua mạng, mỗi buổi giúp được chừng {n} người.',
  'Theo {office}, khó nhất là khâu phối hợp giữa các đơn vị, vì mỗi nơi đang dùng một mẫu biểu khác nhau.',
  'Mẫu biểu mới chỉ còn hai trang, bỏ các mục đã có trong cơ sở dữ liệu và ghi rõ thời hạn trả kết quả.',
  'Nhà thầu cam kết làm ban đêm ở những đoạn đông xe và dọn sạch mặt đường trước năm giờ sáng.',
  'Các trường trên địa bàn được báo trước để sắp xếp lịch, tránh trùng giờ tan học.',
] as const

export const quotes = [
  'Chúng tôi chỉ mong biết rõ ngày nào xong để còn sắp xếp công việc, một người dân ở {place} nói.',
  'Việc nhỏ mà làm đều thì người dân tin, cán bộ phụ trách của {office} chia sẻ.',
  'Trước đây phải đi ba nơi, nay chỉ cần đến một chỗ, bà con {place} cho biết.',
] as const

export const tasks = [
  'niêm yết danh mục giấy tờ tại trụ sở và trên trang tin',
  'trả lời phản ánh trong **ba ngày** làm việc',
  'gửi bảng tổng hợp cho {office} trước ngày 25 hằng tháng',
  'cử người trực số điện thoại chung cả *sáng thứ Bảy*',
  'đối chiếu số liệu với {place} trước khi báo cáo',
  'kiểm tra đột xuất ít nhất hai lần mỗi quý',
] as const

export const closings = [
  'Thông tin tiếp theo sẽ được đăng trên trang này. Ý kiến xin gửi về {office} trong giờ hành chính.',
  'Đợt tiếp theo dự kiến bắt đầu sau {n} ngày nữa; lịch cụ thể sẽ gửi tới từng tổ dân phố của {place}.',
] as const
