// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace trailscope {

//! The wrong filter text with its mistakes put right, to be offered, never to be run unasked: missing
//! brackets and quotes are closed, ones too many taken away, names and values replaced by the suggestion.
//! Nothing when the text is sound or when some mistake has no sure repair: a repair never means something
//! else than the text could have meant. Reads the text once for each mistake, up to a hundred, and for each
//! place where a missing bracket could stand.
[[nodiscard]] std::optional<std::string> repairedText(std::string_view text);

//! What of the text is read: all before a `|`, without blanks at its end.
[[nodiscard]] std::string_view textThatIsRead(std::string_view text);

//! The text with one mistake put right, as repairedText() does; nothing when there is no sure repair. What
//! changes is one piece of the text.
[[nodiscard]] std::optional<std::string> withoutMistake(std::string_view text, const FilterError& error);

//! One English sentence on the mistake in the text, as describe() has it, with the whole text put right where
//! that can be done: `At character 9: `(` is never closed; did you mean `(root: yes)`?`
[[nodiscard]] std::string describeWithRepair(std::string_view text, const FilterError& error);

} // namespace trailscope
