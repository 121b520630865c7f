PHP_ARG_ENABLE([segel],
  [whether to enable Segel],
  [AS_HELP_STRING([--enable-segel], [Enable Segel])],
  [no])

PHP_ARG_WITH([segel-ffi],
  [for Segel's C package],
  [AS_HELP_STRING([--with-segel-ffi=DIR],
    [Folder with include/segel.h and lib/libsegel.a])],
  [/usr/local],
  [no])

if test "$PHP_SEGEL" != "no"; then
  if test ! -r "$PHP_SEGEL_FFI/include/segel.h" -o ! -r "$PHP_SEGEL_FFI/lib/libsegel.a"; then
    AC_MSG_ERROR([no include/segel.h and lib/libsegel.a in "$PHP_SEGEL_FFI"; build Segel's C package and name its folder with --with-segel-ffi=DIR])
  fi

  PHP_ADD_INCLUDE([$PHP_SEGEL_FFI/include])

  dnl The library goes into the extension, and none of its names come out again.
  dnl -l:libsegel.a and not -Bstatic, which libtool would move.
  SEGEL_SHARED_LIBADD="-Wl,--exclude-libs,libsegel.a -Wl,--gc-sections -L$PHP_SEGEL_FFI/lib -l:libsegel.a -lgcc_s -lpthread -lm -ldl -lc"
  PHP_SUBST([SEGEL_SHARED_LIBADD])

  dnl -O2 is what a build gets that asks for nothing. Most of the work is in small loops, which -O3 makes quicker.
  CFLAGS=$(AS_ECHO(["$CFLAGS"]) | sed 's/-O2/-O3/g')

  PHP_NEW_EXTENSION([segel],
    [segel.c client.c partners.c signing.c call.c headers.c document.c decode.c pointer.c errors.c json.c],
    [$ext_shared],,
    [-fvisibility=hidden -fno-plt -DZEND_ENABLE_STATIC_TSRMLS_CACHE=1])
fi
