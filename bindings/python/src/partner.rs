//! The partners' classes: a method an operation.

/// Declares a partner's class. Its methods take the params as keyword arguments, for the core to
/// judge: so every mistake is told at once.
macro_rules! partner {
    (
        $(#[$meta:meta])*
        $class:ident: $partner:literal
        $( $(#[$about:meta])* $method:ident: $operation:literal )*
    ) => {
        $(#[$meta])*
        #[pyo3::pyclass(module = "segel", extends = crate::client::Client, frozen, subclass)]
        pub(crate) struct $class;

        #[pyo3::pymethods]
        impl $class {
            #[new]
            #[pyo3(signature = (**config))]
            fn py_new(
                py: pyo3::Python<'_>,
                config: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
            ) -> pyo3::PyResult<pyo3::PyClassInitializer<Self>> {
                let config = crate::client::arguments(py, config);
                let client = crate::client::Client::new($partner, &config)?;
                Ok(pyo3::PyClassInitializer::from(client).add_subclass(Self))
            }

            $(
                $(#[$about])*
                #[pyo3(signature = (*, now=None, **params))]
                fn $method(
                    slf: &pyo3::Bound<'_, Self>,
                    now: Option<&pyo3::Bound<'_, pyo3::PyAny>>,
                    params: Option<&pyo3::Bound<'_, pyo3::types::PyDict>>,
                ) -> pyo3::PyResult<crate::call::Call> {
                    let params = crate::client::arguments(slf.py(), params);
                    let client = slf.as_super().get();
                    client.prepare_operation(&OPERATIONS[$operation], &params, now)
                }
            )*
        }
    };
}

pub(crate) use partner;
