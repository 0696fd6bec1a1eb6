// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/event/field.h"
#include "core/review/local_text.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! Takes values of the JSON files of the review and keeps every problem with the key at which it was found.
//! What is taken is nothing, or empty, after a problem.
class JsonInput {
public:
    using Element = simdjson::dom::element;
    using Object = simdjson::dom::object;
    using Array = simdjson::dom::array;

    //! The document's object, which lives as long as the input; nothing with a problem without a key.
    [[nodiscard]] std::optional<Object> parse(std::string_view json);

    void reject(std::string_view key, std::string reason);

    [[nodiscard]] std::string text(std::string_view key, Element value); //!< never empty
    [[nodiscard]] LocalText localText(std::string_view key, Element value);
    [[nodiscard]] std::optional<Field> field(std::string_view key, Element value);
    [[nodiscard]] std::vector<Field> fields(std::string_view key, Element value);
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view key, Element value);
    [[nodiscard]] bool flag(std::string_view key, Element value);
    [[nodiscard]] std::optional<Object> object(std::string_view key, Element value);
    [[nodiscard]] std::vector<Element> list(std::string_view key, Element value);

    //! Rejects the keys of \a names that the object lacks; \a at stands before them in what is told.
    void require(const Object& object, std::initializer_list<std::string_view> names,
                 std::string_view at = {});

    //! Rejects a document whose `schemaVersion` is not from 1 to \a newest. Returns the version, 0 for none.
    std::int64_t requireVersion(const Object& document, std::int64_t newest);

    //! What requireVersion() returned last.
    [[nodiscard]] std::int64_t version() const noexcept { return m_version; }

    [[nodiscard]] const std::vector<Error>& problems() const noexcept { return m_problems; }

private:
    simdjson::dom::parser m_parser;
    std::vector<Error> m_problems;
    std::int64_t m_version = 0;
};

//! `parameters` and 1 is `parameters[1]`.
[[nodiscard]] std::string itemKey(std::string_view list, std::size_t index);

//! `chart` and `split` is `chart.split`; nothing and `id` is `id`.
[[nodiscard]] std::string memberKey(std::string_view object, std::string_view name);

} // namespace trailscope
