// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/filled_filter.h"

#include "core/base/utf8.h"
#include "core/query/filter_migration.h"
#include "core/query/filter_repair.h"

#include <algorithm>
#include <utility>

namespace trailscope {

namespace {

//! The place in the text as written; inside a value that of its `${id}`.
std::size_t placeAsWritten(const FilledText& filled, std::size_t filledPlace)
{
    auto place = filledPlace;
    for (const auto& piece : filled.pieces) {
        if (filledPlace >= piece.filledEnd) {
            place = piece.end + (filledPlace - piece.filledEnd);
        } else if (filledPlace >= piece.filledBegin) {
            return piece.begin;
        }
    }
    return place;
}

FilterError errorAsWritten(FilterError error, std::string_view text, const FilledText& filled)
{
    const auto end = error.position + error.length;
    error.position = placeAsWritten(filled, error.position);
    error.length = std::max(placeAsWritten(filled, end), error.position) - error.position;
    error.character = countCharacters(text.substr(0, error.position)) + 1;
    return error;
}

//! Does for the text as written what a repair did for the filled one; nothing when it changed a value.
std::optional<std::string> repairAsWritten(std::string_view text, const FilledText& filled,
                                           std::string_view repaired)
{
    const std::string_view before = filled.text;
    const auto shorter = std::min(before.size(), repaired.size());
    const auto* const differs =
        std::mismatch(before.begin(), before.begin() + shorter, repaired.begin()).first;
    const auto begin = static_cast<std::size_t>(differs - before.begin());
    std::size_t tail = 0; // bytes that are the same at the end
    while (tail < shorter - begin
           && before[before.size() - 1 - tail] == repaired[repaired.size() - 1 - tail]) {
        ++tail;
    }
    const auto end = before.size() - tail;
    const auto isTouched = [&](const FilledPiece& piece) {
        return begin < piece.filledEnd && end > piece.filledBegin;
    };
    if (std::any_of(filled.pieces.begin(), filled.pieces.end(), isTouched)) {
        return std::nullopt;
    }
    std::string result(text.substr(0, placeAsWritten(filled, begin)));
    result += repaired.substr(begin, repaired.size() - tail - begin);
    result += text.substr(placeAsWritten(filled, end));
    return result;
}

std::optional<std::string> repairedAsWritten(std::string_view text,
                                             const std::vector<PresetParameter>& parameters)
{
    constexpr int mostRepairs = 100;
    std::string repaired(text);
    for (int repairs = 0; repairs < mostRepairs; ++repairs) {
        const auto filled = fillText(repaired, parameters);
        if (!filled.ok()) {
            return std::nullopt;
        }
        const auto parsed = parseFilter(filled.value().text);
        if (parsed.error() == nullptr) {
            return repaired;
        }
        const auto better = withoutMistake(filled.value().text, *parsed.error());
        auto next = better ? repairAsWritten(repaired, filled.value(), *better) : std::nullopt;
        if (!next) {
            return std::nullopt;
        }
        repaired = std::move(*next);
    }
    return std::nullopt;
}

} // namespace

Result<FilledFilter> readFilledFilter(std::string_view text, const std::vector<PresetParameter>& parameters)
{
    const auto filled = fillText(text, parameters);
    if (!filled.ok()) {
        return filled.error();
    }
    FilledFilter read{parseFilter(filled.value().text), std::nullopt};
    if (const auto* error = read.parsed.error()) {
        read.repaired = repairedAsWritten(text, parameters);
        read.parsed.outcome = errorAsWritten(*error, text, filled.value());
    }
    return read;
}

std::string migratedFilledText(std::string_view text, const std::vector<PresetParameter>& parameters)
{
    if (parameters.empty()) {
        return migratedFilterText(text);
    }
    const auto filled = fillText(text, parameters);
    if (!filled.ok()) {
        return std::string(text);
    }
    auto colons = comparingColons(filled.value().text);
    for (auto& colon : colons) {
        colon = placeAsWritten(filled.value(), colon);
    }
    return withEqualSigns(text, colons);
}

} // namespace trailscope
