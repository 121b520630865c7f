//! `PaDi`'s lists of codes, with labels for forms and reports.
//!
//! The partner's document names the lists ("code of parameters") and how many values each has,
//! not the values. These are the ones that real clients send; where nobody tells what a code
//! means, its labels say so.

use serde::Serialize;

/// One code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Code {
    /// As it is sent.
    pub code: &'static str,
    /// What it means, in Indonesian.
    pub id: &'static str,
    /// What it means, in English.
    pub en: &'static str,
}

/// One list of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeList {
    /// The column that it is for.
    pub name: &'static str,
    /// The codes with their labels, in the partner's order.
    pub codes: &'static [Code],
    /// The codes alone, for the rule.
    pub(crate) spellings: &'static [&'static str],
}

macro_rules! code_lists {
    ($(
        $(#[$meta:meta])*
        $list:ident $name:literal: $( $code:literal $id:literal $en:literal ),* $(,)?;
    )*) => {
        $(
            $(#[$meta])*
            pub const $list: CodeList = CodeList {
                name: $name,
                codes: &[$( Code { code: $code, id: $id, en: $en } ),*],
                spellings: &[$( $code ),*],
            };
        )*

        /// Every list, in the order of the columns.
        pub const ALL: &[CodeList] = &[$( $list ),*];
    };
}

code_lists! {
    /// What was bought; `jenis_kegiatan_usaha` of an UMKM is one of these too.
    KATEGORI_PROJECT "kategori_project":
        "1" "Material konstruksi" "construction material",
        "2" "Furnitur dan perlengkapan ruang" "furniture and furnishing",
        "3" "Jasa konstruksi dan renovasi" "construction and renovation services",
        "4" "Pengiriman dan pengemasan" "shipping and packing",
        "5" "Periklanan" "advertising",
        "6" "Perawatan peralatan dan mesin" "equipment and machine maintenance",
        "7" "Katering dan makanan ringan" "catering and snacks",
        "8" "Mesin" "machinery",
        "9" "Barang dan jasa lainnya" "other goods and services",
        "183" "Konsultasi dan penilaian" "consulting and appraisal",
        "184" "Elektronik, komputer, dan periferal" "electronics, computers and peripherals",
        "185" "Bahan kimia" "chemicals",
        "186" "Peralatan dan jasa kesehatan dan keselamatan" "health and safety equipment and services",
        "187" "Alat tulis kantor" "office stationery",
        "188" "Penyelenggaraan acara" "event organising",
        "189" "Penyediaan tenaga kerja" "labour supply",
        "190" "Perawatan elektronik dan TI" "electronics and IT maintenance",
        "191" "Perawatan bangunan" "building maintenance",
        "192" "Perawatan kendaraan" "vehicle maintenance",
        "193" "Percetakan dan media" "printing and media",
        "194" "Perjalanan dan akomodasi" "travel and accommodation",
        "195" "Garmen dan penatu" "garment and laundry",
        "196" "Pendidikan dan pelatihan" "education and training",
        "197" "Kendaraan" "vehicles",
        "198" "Pertanian dan peternakan" "farming and livestock",
        "199" "Sewa bangunan" "building rental",
        "200" "Suvenir dan cendera mata" "souvenirs and merchandise";
    /// Whether it was an investment.
    TIPE_NILAI_PROJECT "tipe_nilai_project":
        "CAPEX" "Belanja modal" "capital expenditure",
        "OPEX" "Belanja operasional" "operating expenditure";
    /// Size of the seller; `kategori_usaha` of an UMKM is one of these too. The document says
    /// that there are four values, and no source what the fourth means.
    KATEGORI_UMKM "kategori_umkm":
        "1" "Usaha mikro" "micro business",
        "2" "Usaha kecil" "small business",
        "3" "Usaha menengah" "medium business",
        "4" "Ada, tetapi artinya tidak didokumentasikan" "exists, its meaning is not documented";
    /// How quick the delivery was. No source says what the values mean.
    KATEGORI_DELIVERY_TIME "kategori_delivery_time":
        "1" "Kategori 1; artinya tidak didokumentasikan" "category 1, its meaning is not documented",
        "2" "Kategori 2; artinya tidak didokumentasikan" "category 2, its meaning is not documented",
        "3" "Kategori 3; artinya tidak didokumentasikan" "category 3, its meaning is not documented",
        "4" "Kategori 4; artinya tidak didokumentasikan" "category 4, its meaning is not documented",
        "5" "Kategori 5; artinya tidak didokumentasikan" "category 5, its meaning is not documented";
    /// How content the buyer is.
    RATING "rating":
        "1" "1 dari 5" "1 of 5",
        "2" "2 dari 5" "2 of 5",
        "3" "3 dari 5" "3 of 5",
        "4" "4 dari 5" "4 of 5",
        "5" "5 dari 5" "5 of 5";
    /// Whether it is a domestic product (produk dalam negeri).
    IS_PDN "is_pdn":
        "0" "Bukan produk dalam negeri" "not a domestic product",
        "1" "Produk dalam negeri" "domestic product";
    /// Whether a certificate of local content (TKDN) stands behind `tkdn`.
    IS_CERTIFICATE "is_certificate":
        "0" "Tanpa sertifikat TKDN" "no TKDN certificate",
        "1" "Bersertifikat TKDN" "TKDN certificate";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_have_as_many_values_as_the_document_says() {
        let sizes: Vec<_> = ALL.iter().map(|list| (list.name, list.codes.len())).collect();
        assert_eq!(
            sizes,
            [
                ("kategori_project", 27),
                ("tipe_nilai_project", 2),
                ("kategori_umkm", 4),
                ("kategori_delivery_time", 5),
                ("rating", 5),
                ("is_pdn", 2),
                ("is_certificate", 2),
            ]
        );
    }

    #[test]
    fn the_rule_knows_the_codes_that_have_labels() {
        for list in ALL {
            let codes: Vec<_> = list.codes.iter().map(|code| code.code).collect();
            assert_eq!(codes, list.spellings, "{}", list.name);
        }
        let project: Vec<u32> =
            KATEGORI_PROJECT.spellings.iter().map(|code| code.parse().unwrap()).collect();
        assert_eq!(project, (1..=9).chain(183..=200).collect::<Vec<_>>());
    }
}
