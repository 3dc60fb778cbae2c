#ifndef CFILESYSTEM_H
#define CFILESYSTEM_H

/// Swaps two directories in one step, so that no reader ever finds neither.
///
/// Returns 0, or -1 with `errno` set. Swift's Glibc overlay doesn't show `renameat2`, and macOS
/// spells it `renamex_np`; this is the one place that knows.
int filesystem_exchange(const char *first, const char *second);

#endif
