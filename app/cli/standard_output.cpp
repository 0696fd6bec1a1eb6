// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standard_output.h"

#include "core/base/atomic_file.h"
#include "core/base/system_error.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <unistd.h>

namespace trailscope::cli {

namespace {

constexpr std::string_view place = "standard output";

} // namespace

Result<Done> print(std::string_view text)
{
    return writeAll(STDOUT_FILENO, text, place);
}

Result<Done> printLine(std::string_view text)
{
    return print(std::string(text) + '\n');
}

Result<Done> closeOutput()
{
    // It may have been closed from the start by who has no use for it.
    if (::close(STDOUT_FILENO) != 0 && errno != EBADF) {
        return Error{codeOfWriteErrno(errno), std::string(place), std::generic_category().message(errno)};
    }
    return Done{};
}

} // namespace trailscope::cli
