// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/message.h"

#include "core/base/visible_text.h"

#include <cstdio>
#include <string>

namespace trailscope::cli {

void tell(std::string_view line)
{
    std::fputs((visibleText(line) + '\n').c_str(), stderr);
}

void tellTrouble(std::string_view sentence)
{
    tell("trailscope-cli: " + std::string(sentence));
}

} // namespace trailscope::cli
