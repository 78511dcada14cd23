/**
 * What a guesser of this bureau's passwords would try first. A word here may be part of a password, but does not
 * count towards its length. Lower case, without spaces; simplified and traditional both.
 */
export const BLOCKED_WORDS: readonly string[] = [
  // The house and its city
  ..."inkstone 砚台 硯台 端砚 端硯 zhaoqing 肇庆 肇慶 zhaoqingshi 肇庆市 肇慶市 guangdong 广东 廣東 zhaoshang 招商 招商局 招商引资 招商引資 投促局 投资促进 投資促進 投资促进局 investment promotion bureau investzhaoqing".split(
    " ",
  ),
  // Its districts, counties and zones
  ..."duanzhou 端州 dinghu 鼎湖 gaoyao 高要 sihui 四会 四會 guangning 广宁 廣寧 deqing 德庆 德慶 fengkai 封开 封開 huaiji 怀集 懷集 gaoxin 高新区 高新區 xinqu 新区 新區 肇庆新区 肇慶新區".split(
    " ",
  ),
  // What everybody uses
  ..."password passwd passw0rd p@ssw0rd p@ssword 密码 密碼 mima admin administrator 管理员 管理員 root guest user test demo login welcome letmein iloveyou changeme default secret master monkey dragon football baseball sunshine princess superman woaini woaini1314 5201314 1314520".split(
    " ",
  ),
  // Rows of a keyboard and runs of digits
  ..."qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm 1qaz2wsx 1q2w3e4r qazwsx 1234567890 123456789 12345678 1234567 123456 12345 0123456789 9876543210 987654321 654321 abcdefghij abcdefg abcdef abc123 a123456 111111 000000 666666 888888 112233 123123".split(
    " ",
  ),
];
