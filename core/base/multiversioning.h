// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

//! Before a function: compiles it a second time for CPUs of x86-64-v3 (AVX2, POPCNT), and each call takes the
//! version that fits the machine. For small functions around a hot loop; templates inlined into them come
//! along. Sanitizers run before such a choice can be made, and clang 14 does not know the architecture's
//! name.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__GLIBC__)                    \
    && !defined(__SANITIZE_THREAD__) && !defined(__SANITIZE_ADDRESS__)
#define TRAILSCOPE_MULTIVERSIONED [[gnu::target_clones("arch=x86-64-v3", "default")]]
#else
#define TRAILSCOPE_MULTIVERSIONED
#endif
