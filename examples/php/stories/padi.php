<?php

/** A purchase from a small business is reported; another one is wrong in three ways at once. */

declare(strict_types=1);

const PURCHASE = [
    'tanggal_transaksi' => '2021-06-20',
    'transaksi_id' => 'PTPN3-4701643966',
    'nama_project' => 'Bangun Desa',
    'kategori_project' => '1',
    'total_nilai_project' => '50000000',
    'tipe_nilai_project' => 'CAPEX',
    'kategori_umkm' => '1',
    'uid_umkm' => 'PTPN3-23016047',
    'nama_umkm' => 'PT. Damai Sejahtera',
    'tanggal_invoice' => '2021-07-17',
    'id_satker' => '14482',
    'is_pdn' => '1',
    'tkdn' => '8.5',
    'is_certificate' => '1',
    'certificate_tkdn' => '525/SJ-IND.8/TKDN/11/2019',
];

function padi(Closure $send, string $url): void
{
    partner('PaDi UMKM');
    $padi = new Segel\Padi(apiKey: 'padi-key', baseUrl: "$url/padi-umkm/1.2.0");

    title('A purchase is reported');
    show_reply('reply', talk($send, $padi->submitTransaction(PURCHASE)));

    title('Another one is wrong in three ways: nothing is sent');
    $wrong = ['tanggal_transaksi' => '20-06-2021', 'total_nilai_project' => '50000000.27', 'certificate_tkdn' => null];
    try {
        $padi->submitTransaction($wrong + PURCHASE);
    } catch (Segel\InvalidParams $error) {
        show_error($error);
    }
}
