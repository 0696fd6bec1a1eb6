// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/out_of_memory.h"

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <new>
#include <string_view>
#include <system_error>
#include <unistd.h>

namespace trailscope {

namespace {

//! Allocates nothing.
void tell(std::string_view text) noexcept
{
    static_cast<void>(!::write(STDERR_FILENO, text.data(), text.size()));
}

[[noreturn]] void endWith(std::string_view reason) noexcept
{
    constexpr int failedCode = 2;
#ifdef __GLIBC__
    tell(program_invocation_short_name);
    tell(": ");
#endif
    tell(reason);
    ::_exit(failedCode);
}

constexpr std::string_view noMemory =
    "not enough memory: load fewer files at once, or use a machine with more memory\n";

thread_local std::size_t failures = 0; //!< of allocations on this thread

//! Before each std::bad_alloc: where one is thrown inside a function that must not throw, such as some of
//! std::filesystem, the program ends without an exception that could be asked.
void onFailedAllocation()
{
    ++failures;
    throw std::bad_alloc();
}

[[noreturn]] void onTerminate() noexcept
{
    try {
        if (const auto failure = std::current_exception()) {
            std::rethrow_exception(failure);
        }
    } catch (const std::bad_alloc&) {
        endWith(noMemory);
    } catch (const std::system_error& error) {
        if (error.code() == std::errc::resource_unavailable_try_again) {
            endWith("no more threads can be started: close other programs and try again\n");
        }
    } catch (...) { // NOLINT(bugprone-empty-catch): a mistake of our own, which aborts below
    }
    if (failures > 0 && !std::current_exception()) {
        endWith(noMemory);
    }
    std::abort();
}

//! Global objects take memory too.
[[gnu::constructor(101)]] void installBeforeGlobals() noexcept
{
    endPolitelyWithoutMemory();
}

} // namespace

void endPolitelyWithoutMemory() noexcept
{
    std::set_terminate(onTerminate);
    std::set_new_handler(onFailedAllocation);
}

std::size_t failedAllocations() noexcept
{
    return failures;
}

} // namespace trailscope
