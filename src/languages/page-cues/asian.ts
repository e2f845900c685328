/** Turkish, Persian, Urdu, Hebrew, Hindi, Indonesian, Vietnamese, Chinese, Japanese, Korean. */
import { cuesOf } from './contract.ts'

export const tr = cuesOf({
  readAlso: 'ayrıca okuyun|bunu da okuyun|ilgili haber|ilginizi çekebilir|devamını oku|haberin devamı',
  promotions:
    'abone ol|abone olun|bizi takip edin|kaydol|üye ol|uygulamayı indir|tüm hakları saklıdır|çerez|tıklayın|giriş yap',
  furniture:
    'reklam|ilan|paylaş|yazdır|yorumlar|yorum yap|kapat|menü|sonraki|önceki|dinle|kaydet|daha fazla göster|video|galeri',
  endHeadings:
    'ilgili haberler|ilginizi çekebilir|diğer haberler|en çok okunanlar|son dakika|son haberler|yorumlar|yorum yaz|etiketler|konular|yazar hakkında|önerilenler|benzer haberler',
  credits: 'fotoğraf|foto|görsel|kaynak',
})

export const fa = cuesOf({
  readAlso: 'بیشتر بخوانید|همچنین بخوانید|بخوانید|این را هم بخوانید|مطالب مرتبط|ادامه مطلب|اخبار مرتبط',
  promotions:
    'عضو شوید|ما را دنبال کنید|مشترک شوید|ثبت نام کنید|اشتراک گذاری|تمامی حقوق محفوظ است|کلیه حقوق|دانلود اپلیکیشن|کلیک کنید',
  furniture:
    'تبلیغات|آگهی|اشتراک گذاری|چاپ|نظرات|ارسال نظر|بستن|منو|بعدی|قبلی|ذخیره|جستجو|ویدئو|لینک کوتاه|کپی لینک',
  endHeadings:
    'مطالب مرتبط|اخبار مرتبط|بیشتر بخوانید|پربازدیدترین|پربیننده ترین|آخرین اخبار|نظرات|ارسال نظر|نظر شما|برچسب ها|برچسب‌ها|کلیدواژه‌ها',
  credits: 'عکس|تصویر|منبع تصویر|عکاس',
})

export const ur = cuesOf({
  readAlso: 'یہ بھی پڑھیں|مزید پڑھیں|یہ بھی پڑھیے|مزید پڑھیے|متعلقہ خبریں|یہ بھی دیکھیں',
  promotions: 'سبسکرائب کریں|ہمیں فالو کریں|ہمیں فالو|شیئر کریں|جملہ حقوق محفوظ|رجسٹر کریں|یہاں کلک کریں',
  furniture: 'اشتہار|اشتہارات|شیئر|پرنٹ|تبصرے|تبصرہ|بند کریں|مینو|اگلا|پچھلا|تلاش|ویڈیو',
  endHeadings:
    'متعلقہ خبریں|مزید خبریں|یہ بھی پڑھیں|مقبول خبریں|تازہ ترین|تبصرے|اپنی رائے دیں|ٹیگز|اہم خبریں',
  credits: 'تصویر|فوٹو|تصویر کا ذریعہ',
})

export const he = cuesOf({
  readAlso: 'קראו גם|קראו עוד|ראו גם|עוד בנושא|כתבות נוספות|להמשך קריאה|לקריאה נוספת|עוד כתבות',
  promotions: 'הירשמו|הצטרפו|עקבו אחרינו|הורידו את|כל הזכויות שמורות|להרשמה|לחצו כאן|התחברו',
  furniture: 'פרסומת|שתף|שתפו|הדפסה|תגובות|הגב|סגור|תפריט|הבא|הקודם|שמור|חיפוש|וידאו',
  endHeadings: 'קראו גם|עוד בנושא|כתבות נוספות|כתבות קשורות|הנקראות ביותר|תגובות|הוסף תגובה|תגיות|עוד כתבות',
  credits: 'צילום|תמונה|קרדיט',
})

export const hi = cuesOf({
  readAlso: 'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी पढ़ें|संबंधित खबरें|यह भी देखें',
  promotions: 'सब्सक्राइब करें|हमें फॉलो करें|फॉलो करें|शेयर करें|डाउनलोड करें|यहां क्लिक करें|सर्वाधिकार सुरक्षित|जुड़ें|लॉगिन करें',
  furniture: 'विज्ञापन|शेयर|शेयर करें|प्रिंट|टिप्पणियाँ|टिप्पणी|बंद करें|मेनू|अगला|पिछला|खोजें|वीडियो',
  endHeadings: 'संबंधित खबरें|और खबरें|यह भी पढ़ें|ये भी पढ़ें|ताज़ा खबरें|लोकप्रिय|टिप्पणियाँ|टैग|लेखक के बारे में',
  credits: 'फोटो|तस्वीर|इमेज|छवि',
})

export const id = cuesOf({
  readAlso:
    'baca juga|baca selengkapnya|lihat juga|simak juga|baca berita|berita terkait|artikel terkait|tonton juga',
  promotions: 'berlangganan|ikuti kami|unduh aplikasi|hak cipta|dapatkan update|dapatkan berita|klik di sini',
  furniture:
    'iklan|bagikan|cetak|komentar|tutup|menu|selanjutnya|sebelumnya|dengarkan|simpan|salin tautan|cari|video|foto|advertisement|scroll to continue with content',
  endHeadings:
    'baca juga|berita terkait|artikel terkait|berita lainnya|terpopuler|terkini|komentar|tag|topik|rekomendasi|berita terbaru',
  credits: 'foto|gambar|sumber foto',
})

export const vi = cuesOf({
  readAlso: 'xem thêm|đọc thêm|đọc tiếp|tin liên quan|có thể bạn quan tâm',
  promotions: 'đăng ký|tải ứng dụng|bản quyền|đăng nhập|mời bạn đọc',
  furniture: 'quảng cáo|chia sẻ|bình luận|đóng|tiếp theo|lưu|tìm kiếm|video',
  endHeadings:
    'tin liên quan|xem thêm|tin khác|đọc nhiều|đọc nhiều nhất|mới nhất|bình luận|từ khóa|chủ đề|có thể bạn quan tâm',
  credits: 'ảnh|nguồn ảnh',
})

export const zh = cuesOf({
  readAlso:
    '延伸阅读|延伸閱讀|相关阅读|相關閱讀|推荐阅读|推薦閱讀|阅读更多|閱讀更多|更多内容|更多報導|相关新闻|相關新聞',
  promotions: '订阅|訂閱|关注我们|關注我們|追蹤我們|版权所有|版權所有|扫码|未经授权|未經授權',
  furniture:
    '广告|廣告|分享|打印|列印|评论|評論|留言|关闭|關閉|菜单|下一篇|上一篇|收藏|搜索|搜尋|视频|影片|复制链接|複製連結|责任编辑|責任編輯',
  endHeadings:
    '相关新闻|相關新聞|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|热门新闻|熱門新聞|最新消息|评论|留言|标签|標籤|关键字|關鍵字|猜你喜欢|更多新闻|更多新聞',
  credits: '图片来源|圖片來源|摄影|攝影|照片|图源',
})

export const ja = cuesOf({
  readAlso:
    '関連記事|あわせて読みたい|続きを読む|もっと読む|こちらも読む|関連ニュース|【関連記事】|合わせて読みたい',
  promotions:
    '会員登録|登録はこちら|フォローする|ログイン|購読|シェアする|アプリをダウンロード|無断転載|この記事は有料会員限定|有料会員|続きをご覧',
  furniture:
    '広告|シェア|印刷|コメント|閉じる|メニュー|次へ|前へ|保存|検索|動画|写真|リンクをコピー|スポンサーリンク|PR',
  endHeadings:
    '関連記事|関連ニュース|あわせて読みたい|おすすめ記事|おすすめ|人気記事|アクセスランキング|ランキング|最新記事|コメント|タグ|キーワード|この記事を書いた人|関連キーワード',
  credits: '写真|画像|撮影|提供|画像提供',
})

export const ko = cuesOf({
  readAlso: '관련 기사|관련기사|더 보기|더 읽기|함께 보면 좋은|관련 뉴스|이어서 보기',
  promotions: '구독|구독하기|팔로우|회원가입|로그인|앱 다운로드|무단 전재|무단전재|저작권자|공유하기|제보는',
  furniture: '광고|공유|인쇄|댓글|닫기|메뉴|다음|이전|저장|검색|동영상|링크 복사|기사 듣기',
  endHeadings:
    '관련 기사|관련기사|관련 뉴스|많이 본 뉴스|인기 기사|최신 뉴스|주요 뉴스|댓글|태그|키워드|추천 기사',
  credits: '사진|사진제공|이미지|출처',
})
