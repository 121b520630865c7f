//! What a diagnosis says: every mistake in English and in Indonesian.
//!
//! The first sentence says what was done, the second what to do. `{which}` stands for which it is,
//! where a cause has many.

use super::search::Found;
use super::{Cause, Explanation};
use crate::error::Lang;

pub(super) fn explanation(found: &Found, lang: Lang) -> Explanation {
    let [text, fix] = match lang {
        Lang::En => english(found.cause),
        Lang::Id => indonesian(found.cause),
    };
    Explanation {
        cause: found.cause,
        text: text.replace("{which}", &found.which),
        fix: fix.to_owned(),
    }
}

#[allow(clippy::too_many_lines, reason = "a table")]
fn english(cause: Cause) -> [&'static str; 2] {
    match cause {
        Cause::BodySpaced => [
            "The body was signed with a space behind every comma and colon, as Python's json.dumps writes it.",
            "Serialise the body once, sign those bytes and send the same ones; in Python with separators=(\",\", \":\").",
        ],
        Cause::BodySlashesEscaped => [
            "The body was signed with every / written as \\/, as PHP's json_encode does.",
            "Serialise the body once, sign those bytes and send the same ones; in PHP with JSON_UNESCAPED_SLASHES.",
        ],
        Cause::BodyUnicodeEscaped => [
            "The body was signed with its non-ASCII characters written as \\uXXXX, as PHP's json_encode and Python's json.dumps do.",
            "Serialise the body once, sign those bytes and send the same ones; in PHP with JSON_UNESCAPED_UNICODE, in Python with ensure_ascii=False.",
        ],
        Cause::BodyHtmlEscaped => [
            "The body was signed with &, <, > written as \\u0026, \\u003c, \\u003e, as Go's json.Marshal does.",
            "Serialise the body once, sign those bytes and send the same ones; in Go with an Encoder and SetEscapeHTML(false).",
        ],
        Cause::BodyNewline => [
            "The body was signed with a newline ({which}) at its end.",
            "Sign the body as it is sent, without a newline behind it; echo needs -n, Go's json.Encoder adds one.",
        ],
        Cause::BodyBom => [
            "The body was signed with a byte order mark (EF BB BF) before it.",
            "Encode and read the body as UTF-8 without a byte order mark.",
        ],
        Cause::BodyEmptyArray => [
            "The body was signed with [] where {} is sent, as PHP writes an empty array.",
            "Sign the bytes that are sent; in PHP an empty object is new stdClass().",
        ],
        Cause::BodyNotSigned => [
            "The body was not signed.",
            "Put the exact bytes of the body at the end of the text to sign.",
        ],
        Cause::BodyKeysSorted => [
            "The body was signed with its keys sorted, but sent in another order.",
            "Serialise the body once, sign those bytes and send the same ones, without sorting in between.",
        ],
        Cause::BodyWhitespaceRemoved => [
            "The body was signed without the white space that it is sent with.",
            "Sign the bytes that are sent, with every space and newline in them.",
        ],
        Cause::BodyPrettyPrinted => [
            "The body was signed pretty-printed, indented by {which} spaces.",
            "Serialise the body once, sign those bytes and send the same ones.",
        ],
        Cause::TimestampMilliseconds => [
            "The timestamp was signed in milliseconds.",
            "Sign whole Unix seconds, ten digits, the same as in the header timestamp.",
        ],
        Cause::TimestampNotSigned => [
            "The timestamp was not signed.",
            "Put the value of the header timestamp behind the client code.",
        ],
        Cause::TimestampDiffers => [
            "Another second was signed than the one that is sent: {which}.",
            "Read the clock once and use that value both in the text to sign and in the header timestamp.",
        ],
        Cause::MethodLowerCase => {
            ["The method was signed in lower case.", "Sign the method in upper case."]
        }
        Cause::MethodNotSigned => {
            ["The method was not signed.", "Put the method, in upper case, behind the timestamp."]
        }
        Cause::MethodDiffers => [
            "Another method was signed than the one that is sent: {which}.",
            "Sign the method that the request is sent with.",
        ],
        Cause::PathWithHost => [
            "The whole URL was signed in the place of the path.",
            "Sign the path as in the request line, without scheme and host.",
        ],
        Cause::PathWithoutSlash => [
            "The path was signed without the slash that it begins with.",
            "Sign the path with its leading slash.",
        ],
        Cause::PathTrailingSlash => [
            "The path was signed with one slash more, or one less, at its end than it is sent with.",
            "Sign the path exactly as it stands in the request line.",
        ],
        Cause::PathDoubleSlash => [
            "The path was signed with two slashes at its start, as when a base URL ends in one.",
            "Take the slash off the end of the base URL before you join it with the path.",
        ],
        Cause::PathWithoutQuery => [
            "The path was signed without its query.",
            "Sign the path together with the question mark and all behind it.",
        ],
        Cause::PathPercentDecoded => [
            "The path was signed with its percent-encoding undone.",
            "Sign the path encoded, exactly as it stands in the request line.",
        ],
        Cause::KeyWhitespace => [
            "The sign key was used with white space ({which}) at its end.",
            "Trim the key where it is read from a file or an environment variable.",
        ],
        Cause::KeyHexDecoded => [
            "The sign key was decoded from hex before it was used.",
            "Use the characters of the key as they are.",
        ],
        Cause::KeyBase64Decoded => [
            "The sign key was decoded from Base64 before it was used.",
            "Use the characters of the key as they are.",
        ],
        Cause::KeyAndMessageSwapped => [
            "The text to sign was used as the key, and the key as the text.",
            "Swap the two arguments of the HMAC function.",
        ],
        Cause::KeyIsClientCode => [
            "The client code was used as the key.",
            "Use the sign key that Prakerja gave with the client code.",
        ],
        Cause::ClientCodeNotSigned => {
            ["The client code was not signed.", "Begin the text to sign with the client code."]
        }
        Cause::AuthorizationNotSigned => [
            "The Authorization header was not signed.",
            "Put the whole value of the header between path and body.",
        ],
        Cause::OrderDiffers => [
            "The parts were signed in another order: {which}.",
            "Join them as client_code, timestamp, method, path, body; an authorization goes between path and body.",
        ],
        Cause::SignatureUpperCase => {
            ["The signature was written in upper-case hex.", "Write it in lower-case hex."]
        }
        Cause::SignatureBase64 => [
            "The signature was written in Base64.",
            "Write the 20 bytes as 40 lower-case hex digits.",
        ],
        Cause::SignatureWhitespace => [
            "The signature has white space around it.",
            "Trim it; a command's output ends in a newline.",
        ],
        Cause::SignatureSha256 => [
            "The signature has 64 hex digits, so it was made with SHA-256, and nothing else about it can be checked.",
            "Use HMAC with SHA-1, which gives 40 hex digits.",
        ],
    }
}

#[allow(clippy::too_many_lines, reason = "a table")]
fn indonesian(cause: Cause) -> [&'static str; 2] {
    match cause {
        Cause::BodySpaced => [
            "Body ditandatangani dengan spasi setelah setiap koma dan titik dua, seperti tulisan json.dumps di Python.",
            "Serialisasikan body satu kali, tanda tangani byte itu, lalu kirim byte yang sama; di Python dengan separators=(\",\", \":\").",
        ],
        Cause::BodySlashesEscaped => [
            "Body ditandatangani dengan setiap / ditulis \\/, seperti tulisan json_encode di PHP.",
            "Serialisasikan body satu kali, tanda tangani byte itu, lalu kirim byte yang sama; di PHP dengan JSON_UNESCAPED_SLASHES.",
        ],
        Cause::BodyUnicodeEscaped => [
            "Body ditandatangani dengan karakter non-ASCII ditulis \\uXXXX, seperti tulisan json_encode di PHP dan json.dumps di Python.",
            "Serialisasikan body satu kali, tanda tangani byte itu, lalu kirim byte yang sama; di PHP dengan JSON_UNESCAPED_UNICODE, di Python dengan ensure_ascii=False.",
        ],
        Cause::BodyHtmlEscaped => [
            "Body ditandatangani dengan &, <, > ditulis \\u0026, \\u003c, \\u003e, seperti tulisan json.Marshal di Go.",
            "Serialisasikan body satu kali, tanda tangani byte itu, lalu kirim byte yang sama; di Go dengan Encoder dan SetEscapeHTML(false).",
        ],
        Cause::BodyNewline => [
            "Body ditandatangani dengan baris baru ({which}) di ujungnya.",
            "Tanda tangani body seperti yang dikirim, tanpa baris baru di belakangnya; echo perlu -n, json.Encoder di Go menambahkannya.",
        ],
        Cause::BodyBom => [
            "Body ditandatangani dengan byte order mark (EF BB BF) di depannya.",
            "Tulis dan baca body sebagai UTF-8 tanpa byte order mark.",
        ],
        Cause::BodyEmptyArray => [
            "Body ditandatangani dengan [] padahal yang dikirim {}, seperti PHP menulis array kosong.",
            "Tanda tangani byte yang dikirim; di PHP objek kosong adalah new stdClass().",
        ],
        Cause::BodyNotSigned => [
            "Body tidak ikut ditandatangani.",
            "Letakkan byte body yang persis di ujung teks yang ditandatangani.",
        ],
        Cause::BodyKeysSorted => [
            "Body ditandatangani dengan kunci terurut, tetapi dikirim dalam urutan lain.",
            "Serialisasikan body satu kali, tanda tangani byte itu, lalu kirim byte yang sama, tanpa mengurutkannya di antaranya.",
        ],
        Cause::BodyWhitespaceRemoved => [
            "Body ditandatangani tanpa spasi dan baris baru yang ikut dikirim.",
            "Tanda tangani byte yang dikirim, dengan setiap spasi dan baris baru di dalamnya.",
        ],
        Cause::BodyPrettyPrinted => [
            "Body ditandatangani dalam bentuk berbaris-baris dengan indentasi {which} spasi.",
            "Serialisasikan body satu kali, tanda tangani byte itu, lalu kirim byte yang sama.",
        ],
        Cause::TimestampMilliseconds => [
            "Timestamp ditandatangani dalam milidetik.",
            "Tanda tangani detik Unix bulat, sepuluh digit, sama dengan header timestamp.",
        ],
        Cause::TimestampNotSigned => [
            "Timestamp tidak ikut ditandatangani.",
            "Letakkan nilai header timestamp setelah client code.",
        ],
        Cause::TimestampDiffers => [
            "Detik yang ditandatangani bukan detik yang dikirim: {which}.",
            "Baca jam satu kali, lalu pakai nilai itu di teks yang ditandatangani dan di header timestamp.",
        ],
        Cause::MethodLowerCase => [
            "Method ditandatangani dengan huruf kecil.",
            "Tanda tangani method dengan huruf besar.",
        ],
        Cause::MethodNotSigned => [
            "Method tidak ikut ditandatangani.",
            "Letakkan method, dengan huruf besar, setelah timestamp.",
        ],
        Cause::MethodDiffers => [
            "Method yang ditandatangani bukan method yang dikirim: {which}.",
            "Tanda tangani method yang dipakai untuk mengirim permintaan.",
        ],
        Cause::PathWithHost => [
            "Yang ditandatangani adalah URL lengkap, bukan path.",
            "Tanda tangani path seperti di baris permintaan, tanpa skema dan host.",
        ],
        Cause::PathWithoutSlash => [
            "Path ditandatangani tanpa garis miring di awalnya.",
            "Tanda tangani path beserta garis miring di awalnya.",
        ],
        Cause::PathTrailingSlash => [
            "Path ditandatangani dengan garis miring di ujungnya yang lebih atau kurang satu daripada yang dikirim.",
            "Tanda tangani path persis seperti di baris permintaan.",
        ],
        Cause::PathDoubleSlash => [
            "Path ditandatangani dengan dua garis miring di awalnya, seperti bila URL dasar diakhiri garis miring.",
            "Buang garis miring di ujung URL dasar sebelum menyambungnya dengan path.",
        ],
        Cause::PathWithoutQuery => [
            "Path ditandatangani tanpa query.",
            "Tanda tangani path beserta tanda tanya dan semua yang ada di belakangnya.",
        ],
        Cause::PathPercentDecoded => [
            "Path ditandatangani setelah percent-encoding-nya diuraikan.",
            "Tanda tangani path yang masih ter-encode, persis seperti di baris permintaan.",
        ],
        Cause::KeyWhitespace => [
            "Sign key dipakai dengan spasi atau baris baru ({which}) di ujungnya.",
            "Pangkas kunci saat membacanya dari berkas atau variabel lingkungan.",
        ],
        Cause::KeyHexDecoded => {
            ["Sign key diuraikan dari hex sebelum dipakai.", "Pakai karakter kunci apa adanya."]
        }
        Cause::KeyBase64Decoded => {
            ["Sign key diuraikan dari Base64 sebelum dipakai.", "Pakai karakter kunci apa adanya."]
        }
        Cause::KeyAndMessageSwapped => [
            "Teks yang ditandatangani dipakai sebagai kunci, dan kunci sebagai teks.",
            "Tukar kedua argumen fungsi HMAC.",
        ],
        Cause::KeyIsClientCode => [
            "Client code dipakai sebagai kunci.",
            "Pakai sign key yang diberikan Prakerja bersama client code.",
        ],
        Cause::ClientCodeNotSigned => [
            "Client code tidak ikut ditandatangani.",
            "Awali teks yang ditandatangani dengan client code.",
        ],
        Cause::AuthorizationNotSigned => [
            "Header Authorization tidak ikut ditandatangani.",
            "Letakkan seluruh nilai header itu di antara path dan body.",
        ],
        Cause::OrderDiffers => [
            "Bagian-bagiannya ditandatangani dalam urutan lain: {which}.",
            "Sambung sebagai client_code, timestamp, method, path, body; authorization di antara path dan body.",
        ],
        Cause::SignatureUpperCase => {
            ["Tanda tangan ditulis dalam hex huruf besar.", "Tulis dalam hex huruf kecil."]
        }
        Cause::SignatureBase64 => [
            "Tanda tangan ditulis dalam Base64.",
            "Tulis ke-20 byte itu sebagai 40 digit hex huruf kecil.",
        ],
        Cause::SignatureWhitespace => [
            "Tanda tangan diapit spasi atau baris baru.",
            "Pangkas; keluaran sebuah perintah diakhiri baris baru.",
        ],
        Cause::SignatureSha256 => [
            "Tanda tangan terdiri atas 64 digit hex, jadi dibuat dengan SHA-256, dan selebihnya tidak dapat diperiksa.",
            "Pakai HMAC dengan SHA-1, yang menghasilkan 40 digit hex.",
        ],
    }
}
