// The Glibc module of Swift does not include this header.
#if defined(__linux__)
#include <malloc.h>
#endif
