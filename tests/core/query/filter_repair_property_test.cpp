// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/canonical_form.h"
#include "core/query/field_name.h"
#include "core/query/filter_repair.h"
#include "core/query/filter_text.h"
#include "tests/support/random_filter.h"
#include "tests/support/written_filter.h"

#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <random>
#include <utility>

namespace trailscope {
namespace {

using test::Piece;
using test::Pieces;

//! How many mistaken texts ended in which way.
struct Outcomes {
    int understood = 0; //!< read with the meaning of the filter
    int repaired = 0;   //!< refused, with a repair that has that meaning
    int refused = 0;    //!< refused without a repair
    int told = 0;       //!< read otherwise, and named as searched words
    int wrong = 0;      //!< anything else: must not be
};

//! What became of the text, which somebody wrote for the filter.
void add(Outcomes& outcomes, const Filter& filter, const std::string& text)
{
    const auto parsed = parseFilter(text);
    if (parsed.filter() != nullptr) {
        const bool isUnderstood = haveSameMeaning(*parsed.filter(), filter);
        const bool isTold = !parsed.searchedAsWords.empty();
        ++(isUnderstood ? outcomes.understood : isTold ? outcomes.told : outcomes.wrong);
        EXPECT_TRUE(isUnderstood || isTold)
            << text << "\n  was meant as " << toText(filter) << "\n  is read as " << toText(*parsed.filter());
        return;
    }
    const auto repaired = repairedText(text);
    if (!repaired) {
        ++outcomes.refused;
        return;
    }
    const auto again = parseFilter(*repaired);
    const bool isRight = again.filter() != nullptr && haveSameMeaning(*again.filter(), filter);
    ++(isRight ? outcomes.repaired : outcomes.wrong);
    EXPECT_TRUE(isRight) << text << "\n  was meant as " << toText(filter) << "\n  is repaired to "
                         << *repaired;
}

//! Writes random filters with the mistake, which says whether it could be made.
Outcomes outcomesOf(const std::function<bool(Pieces&, std::mt19937&)>& mistake, unsigned seed)
{
    constexpr int texts = 600;
    std::mt19937 random(seed);
    Outcomes outcomes;
    for (int made = 0, tries = 0; made < texts && tries < 20 * texts; ++tries) {
        const auto filter = test::randomFilter(random, 2);
        auto pieces = test::piecesOf(toText(filter));
        if (mistake(pieces, random)) {
            ++made;
            add(outcomes, filter, test::textOf(pieces));
        }
    }
    return outcomes;
}

//! The piece of that kind which the mistake is made in; null when there is none.
Piece* chosen(Pieces& pieces, Piece::Kind kind, std::mt19937& random)
{
    std::vector<Piece*> found;
    for (auto& piece : pieces) {
        if (piece.kind == kind) {
            found.push_back(&piece);
        }
    }
    return found.empty() ? nullptr : found[random() % found.size()];
}

//! A letter left out, doubled, taken for another, or swapped with the next.
std::string mistyped(std::string word, std::mt19937& random)
{
    const auto at = random() % word.size();
    const char other = static_cast<char>('a' + random() % 26);
    switch (random() % 4) {
    case 0:
        return word.erase(at, 1);
    case 1:
        return word.insert(at, 1, other);
    case 2:
        word[at] = other;
        return word;
    default:
        std::swap(word[at], word[(at + 1) % word.size()]);
        return word;
    }
}

//! How many letters must be left out, put in or changed.
std::size_t lettersApart(const std::string& a, const std::string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto before = std::exchange(row[0], i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const auto changed = before + (a[i - 1] == b[j - 1] ? 0U : 1U);
            before = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

//! Is it nearer to another field's name, so that nobody can know what was meant?
bool isNearerToAnother(const std::string& typed, const std::string& meant)
{
    const auto apart = lettersApart(typed, meant);
    const auto fields = allFields();
    return std::any_of(fields.begin(), fields.end(), [&](const FieldInfo& info) {
        return info.name != meant && lettersApart(typed, std::string(info.name)) < apart;
    });
}

bool mistypeField(Pieces& pieces, std::mt19937& random, int times)
{
    auto* const field = chosen(pieces, Piece::Kind::Field, random);
    if (field == nullptr) {
        return false;
    }
    const auto meant = field->text;
    for (int i = 0; i < times && !field->text.empty(); ++i) {
        field->text = mistyped(field->text, random);
    }
    const bool isOther = field->text.empty() || findSubject(field->text);
    return !isOther && !isNearerToAnother(field->text, meant);
}

TEST(FilterRepairPropertyTest, AFieldWithALetterWrongIsRepairedOrRefused)
{
    const auto outcomes =
        outcomesOf([](Pieces& pieces, std::mt19937& random) { return mistypeField(pieces, random, 1); }, 1);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.repaired, outcomes.refused);
}

TEST(FilterRepairPropertyTest, AFieldWithTwoLettersWrongIsRepairedOrRefused)
{
    const auto outcomes =
        outcomesOf([](Pieces& pieces, std::mt19937& random) { return mistypeField(pieces, random, 2); }, 2);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.repaired, 50);
}

//! `in`, `and`, `or`, `not` with a letter wrong.
TEST(FilterRepairPropertyTest, AMistypedWordOfTheLanguageIsNeverSilentlyAWordThatIsSought)
{
    const auto outcomes = outcomesOf(
        [](Pieces& pieces, std::mt19937& random) {
            auto* const keyword = chosen(pieces, Piece::Kind::Keyword, random);
            if (keyword == nullptr) {
                return false;
            }
            keyword->text = mistyped(keyword->text, random);
            return !keyword->text.empty();
        },
        3);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.told, 150);
}

TEST(FilterRepairPropertyTest, AMistypedSignIsNeverReadAsSomethingElse)
{
    static const std::vector<std::pair<std::string, std::string>> signs{
        {"=", "=="},  {"=", "==="}, {"=", ":="},       {"=", "=:"},     {"=", "-eq"},      {"=", " eq "},
        {":", "::"},  {":", " :"},  {":", ";"},        {"<=", "=<"},    {">=", "=>"},      {"<", "<<"},
        {">", ">>"},  {"~", "~~"},  {"~", "=~"},       {"~", "~="},     {"<", "lt"},       {">", "gt"},
        {"<=", "le"}, {">=", "ge"}, {"~", "contains"}, {"=", "equals"}, {"~", "contians"}, {"=", "eqauls"},
        {"=", "si"},  {"=", "is"},  {"=", "lik"}};
    const auto outcomes = outcomesOf(
        [](Pieces& pieces, std::mt19937& random) {
            auto* const sign = chosen(pieces, Piece::Kind::Operator, random);
            const auto& [right, wrong] = signs[random() % signs.size()];
            if (sign == nullptr || sign->text != right) {
                return false;
            }
            sign->text = wrong.front() >= 'a' ? ' ' + wrong + ' ' : wrong;
            return true;
        },
        4);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.understood, 50);
    EXPECT_GT(outcomes.repaired, 0);
}

//! Does a word of its own stand behind `or`? Behind a list whose bracket is missing it is taken for one of
//! the list, which nearly everybody would mean.
bool holdsWordBehindOr(const Pieces& pieces)
{
    for (std::size_t i = 2; i < pieces.size(); ++i) {
        const bool isValue = pieces[i].kind == Piece::Kind::Value || pieces[i].kind == Piece::Kind::Quoted;
        if (isValue && pieces[i - 2].text == "or") {
            return true;
        }
    }
    return false;
}

bool dropBracket(Pieces& pieces, std::mt19937& random)
{
    auto* const bracket = chosen(pieces, Piece::Kind::Bracket, random);
    if (bracket == nullptr) {
        return false;
    }
    bracket->text.clear();
    return true;
}

TEST(FilterRepairPropertyTest, AMissingBracketIsPutWhereItMeansOneThingOnly)
{
    const auto outcomes = outcomesOf(
        [](Pieces& pieces, std::mt19937& random) {
            return !holdsWordBehindOr(pieces) && dropBracket(pieces, random);
        },
        5);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.repaired, 50);
}

TEST(FilterRepairPropertyTest, AClosingBracketTooManyIsTakenAwayWhereNothingElseCanBeMeant)
{
    const auto outcomes = outcomesOf(
        [](Pieces& pieces, std::mt19937& random) {
            const auto at = random() % (pieces.size() + 1);
            pieces.insert(pieces.begin() + static_cast<std::ptrdiff_t>(at), {Piece::Kind::Bracket, ")"});
            return true;
        },
        6);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.repaired, 50);
}

//! Takes one quote of a value in quotes away.
TEST(FilterRepairPropertyTest, AMissingQuoteIsPutWhereItMeansOneThingOnly)
{
    const auto outcomes = outcomesOf(
        [](Pieces& pieces, std::mt19937& random) {
            auto* const quoted = chosen(pieces, Piece::Kind::Quoted, random);
            auto* const bare = chosen(pieces, Piece::Kind::Value, random);
            if (quoted != nullptr && random() % 2 == 0) {
                quoted->text.erase(random() % 2 == 0 ? quoted->text.find('"') : quoted->text.size() - 1, 1);
                return true;
            }
            if (bare != nullptr) {
                bare->text = random() % 2 == 0 ? '"' + bare->text : bare->text + '"';
            }
            return bare != nullptr;
        },
        7);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.repaired, 30);
}

std::string withWideSigns(std::string text)
{
    static const std::vector<std::pair<char, std::string>> wide{{':', "："}, {'=', "＝"}, {'<', "＜"},
                                                                {'>', "＞"}, {'~', "～"}, {'(', "（"},
                                                                {')', "）"}, {',', "，"}, {' ', "　"}};
    std::string written;
    for (const char c : text) {
        const auto found =
            std::find_if(wide.begin(), wide.end(), [c](const auto& one) { return one.first == c; });
        written += found == wide.end() ? std::string(1, c) : found->second;
    }
    return written;
}

TEST(FilterRepairPropertyTest, FullWidthSignsMeanWhatTheirAsciiFormsMean)
{
    const auto outcomes = outcomesOf(
        [](Pieces& pieces, std::mt19937& random) {
            for (auto& piece : pieces) {
                const bool isSign = piece.kind == Piece::Kind::Operator || piece.kind == Piece::Kind::Bracket
                                 || piece.kind == Piece::Kind::Blank || piece.kind == Piece::Kind::Comma;
                if (isSign && random() % 8 != 0) {
                    piece.text = withWideSigns(piece.text);
                }
            }
            return true;
        },
        8);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.understood, 400);
}

TEST(FilterRepairPropertyTest, CurlyQuotesMeanWhatStraightOnesMean)
{
    const auto outcomes = outcomesOf(
        [](Pieces& pieces, std::mt19937& random) {
            auto* const quoted = chosen(pieces, Piece::Kind::Quoted, random);
            if (quoted == nullptr) {
                return false;
            }
            const auto begin = quoted->text.find('"');
            const auto inside = quoted->text.substr(begin + 1, quoted->text.size() - begin - 2);
            static const std::vector<std::pair<std::string, std::string>> pairs{
                {"“", "”"}, {"„", "“"}, {"＂", "＂"}, {"'", "'"}, {"‘", "’"}};
            const auto& [open, close] = pairs[random() % pairs.size()];
            quoted->text = quoted->text.substr(0, begin) + open + inside + close;
            return inside.find('\'') == std::string::npos;
        },
        9);

    EXPECT_EQ(outcomes.wrong, 0);
    EXPECT_GT(outcomes.understood, 400);
}

} // namespace
} // namespace trailscope
