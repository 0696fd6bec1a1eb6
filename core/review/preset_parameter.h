// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/field.h"
#include "core/review/local_text.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! What a preset asks for before it is run. Its filter texts refer to it as `${id}`; parameterText() says
//! what is put there.
struct PresetParameter {
    //! How its value is typed and what it becomes in the filter.
    enum class Kind : std::uint8_t {
        Period,   //!< `last 30d`, `2026-10`, `2026-10-01..2026-10-31`, `*`; for `time in ${period}`
        Number,   //!< a whole number: a threshold; for `bytes > ${size}`
        Names,    //!< a list: `root, Ji*, "Yamada, Taro"`; for `user: ${people}`
        Networks, //!< a list of addresses and prefixes; for `ip: ${office}`
        Values,   //!< a list of values of `field`, which the window can offer; for `event: ${names}`
    };

    std::string id; //!< lower-case letters, digits and '-', a letter first
    LocalText title;
    Kind kind = Kind::Number;
    std::optional<Field> field; //!< for Values
    std::string value;          //!< as people type it: the default, or what was given instead

    bool operator==(const PresetParameter&) const = default;
};

//! Values as people type them, by the parameter's id.
using ParameterValues = std::map<std::string, std::string, std::less<>>;

//! `period`, `number`, `names`, `networks`, `values`: as files name it.
[[nodiscard]] std::string_view kindName(PresetParameter::Kind kind) noexcept;
[[nodiscard]] std::optional<PresetParameter::Kind> findParameterKind(std::string_view name) noexcept;

[[nodiscard]] bool isParameterId(std::string_view id) noexcept;

//! What stands for `${id}` in a filter text when \a value was typed: a number, or a list or range in its
//! brackets. BadArgument with the id and the reason when the value is none of its kind; so a field can be
//! checked while it is typed.
[[nodiscard]] Result<std::string> parameterText(const PresetParameter& parameter, std::string_view value);

//! Where a `${id}` stands in a filter text, and its value in the filled one; in bytes.
struct FilledPiece {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t filledBegin = 0;
    std::size_t filledEnd = 0;

    bool operator==(const FilledPiece&) const = default;
};

struct FilledText {
    std::string text;
    std::vector<FilledPiece> pieces; //!< in their order
};

//! As filledText(), with the places of the values.
[[nodiscard]] Result<FilledText> fillText(std::string_view text,
                                          const std::vector<PresetParameter>& parameters);

//! The filter text with each `${id}` replaced by its parameter's value. A text is taken as it is when there
//! are no parameters. BadArgument for an id that is none.
[[nodiscard]] Result<std::string> filledText(std::string_view text,
                                             const std::vector<PresetParameter>& parameters);

//! Does the text refer to `${id}`?
[[nodiscard]] bool refersTo(std::string_view text, std::string_view id);

} // namespace trailscope
