// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter_text.h"
#include "core/query/wide_sign.h"

namespace trailscope {

namespace {

std::string quoted(std::string_view text)
{
    return '`' + std::string(text) + '`';
}

std::string reason(const FilterError& error)
{
    using enum FilterError::Kind;
    const auto token = quoted(error.token);
    switch (error.kind) {
    case UnknownField:
        return "no field " + token;
    case MissingValue:
        return "a value is missing" + (error.token.empty() ? "" : " before " + token);
    case MissingBracket:
        return token + " is never closed";
    case UnmatchedBracket:
        return token + " closes nothing";
    case MissingQuote:
        return lacksOpeningQuote(error) ? "the quote is never opened" : "the quote is never closed";
    case MissingOperand:
        return token + " lacks a side";
    case BadTime:
        return token + " is no time that can be used here";
    case BadNetwork:
        return token + " is no address or network";
    case BadRegex:
        return token + " is no regular expression";
    case BadNumber:
        return token + " is no number that the field can have";
    case WrongOperator:
        return "the field can't be compared with " + token;
    case Unexpected:
        return token + " makes no sense here";
    case TooDeep:
        return "more than 200 brackets or nots inside each other";
    }
    return {};
}

//! A pasted query may have several lines. Between its parts a line break means what a blank means.
std::string inOneLine(std::string text)
{
    char quote = '\0';
    for (char& sign : text) {
        if (sign == '"' || sign == '\'') {
            quote = quote == '\0' ? sign : quote == sign ? '\0' : quote;
        } else if (quote == '\0' && (sign == '\n' || sign == '\r' || sign == '\t')) {
            sign = ' ';
        }
    }
    return text;
}

} // namespace

bool lacksOpeningQuote(const FilterError& error)
{
    constexpr std::string_view openings = "\"'#/";
    return error.kind == FilterError::Kind::MissingQuote && !error.token.empty()
        && openings.find(error.token.front()) == std::string_view::npos && !signAt(error.token).isWide();
}

std::string describe(const FilterError& error)
{
    auto sentence = "At character " + std::to_string(error.character) + ": " + reason(error);
    if (error.suggestion.empty()) {
        return sentence + '.';
    }
    if (error.kind == FilterError::Kind::BadRegex) {
        return sentence + " (" + error.suggestion + ").";
    }
    return sentence + "; did you mean " + quoted(inOneLine(error.suggestion)) + '?';
}

} // namespace trailscope
