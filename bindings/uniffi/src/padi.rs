//! `PaDi` UMKM.

use crate::client::client;

client! {
    /// PaDi UMKM: state-owned companies report what they buy from small businesses (UMKM).
    Padi of padi {
        /// Reports a purchase order.
        submit_transaction: PadiSubmitTransactionPrepared, PadiSubmitTransactionCall;
        /// Lists the transactions that the company reported.
        list_transactions: PadiListTransactionsPrepared, PadiListTransactionsCall;
        /// Deletes transactions that the company reported.
        delete_transactions: PadiDeleteTransactionsPrepared, PadiDeleteTransactionsCall;
        /// Registers a small business.
        submit_umkm: PadiSubmitUmkmPrepared, PadiSubmitUmkmCall;
        /// Lists the UMKM that the company registered.
        list_umkm: PadiListUmkmPrepared, PadiListUmkmCall;
        /// Deletes UMKM that the company registered.
        delete_umkm: PadiDeleteUmkmPrepared, PadiDeleteUmkmCall;
    }
}
