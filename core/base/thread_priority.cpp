// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace trailscope {

void yieldToOtherThreads() noexcept
{
#ifdef __linux__
    // In Linux, other than POSIX has it, niceness is a thread's own (setpriority(2), "C library/kernel
    // differences").
    constexpr int background = 10;
    static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), background));
#endif
}

} // namespace trailscope
