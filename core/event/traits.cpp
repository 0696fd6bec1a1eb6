// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/traits.h"

#include <array>
#include <cassert>

namespace trailscope {

namespace {

constexpr std::array<std::string_view, 3> outcomeNames{"success", "failure", "denied"};
constexpr std::array<std::string_view, 3> denialNames{"no", "permission", "credentials"};
constexpr std::array<std::string_view, 3> delegationNames{"no", "assumed-root", "delegate"};
constexpr std::array<std::string_view, 3> loginNames{"no", "success", "failure"};
constexpr std::array<std::string_view, 3> mfaNames{"unknown", "no", "yes"};
constexpr std::array<std::string_view, 2> noYesNames{"no", "yes"};
constexpr std::array<std::string_view, 2> providerNames{"actiontrail", "cloudtrail"};

constexpr unsigned deniedForCredentials = 3;

//! 0 to 2: the outcome; 3: denied for the credentials.
unsigned outcomeDigit(const Traits& traits) noexcept
{
    return traits.denial == Denial::Credentials ? deniedForCredentials
                                                : static_cast<unsigned>(traits.outcome);
}

void setOutcomeDigit(Traits& traits, unsigned digit) noexcept
{
    traits.outcome = digit == deniedForCredentials ? Outcome::Denied : static_cast<Outcome>(digit);
    if (traits.outcome == Outcome::Denied) {
        traits.denial = digit == deniedForCredentials ? Denial::Credentials : Denial::Permission;
    }
}

} // namespace

std::uint16_t Traits::packed() const noexcept
{
    unsigned value = outcomeDigit(*this);
    value = value * 3 + static_cast<unsigned>(login);
    value = value * 3 + static_cast<unsigned>(mfa);
    value = value * 2 + static_cast<unsigned>(root);
    value = value * 2 + static_cast<unsigned>(sensitive);
    value = value * 2 + static_cast<unsigned>(provider);
    value = value * 3 + static_cast<unsigned>(delegation);
    return static_cast<std::uint16_t>(value);
}

Traits Traits::unpack(std::uint16_t packed) noexcept
{
    assert(packed < traitsCount);
    unsigned rest = packed;
    const auto take = [&rest](unsigned base) {
        const unsigned digit = rest % base;
        rest /= base;
        return digit;
    };
    Traits traits;
    traits.delegation = static_cast<Delegation>(take(3));
    traits.provider = static_cast<Provider>(take(2));
    traits.sensitive = take(2) != 0;
    traits.root = take(2) != 0;
    traits.mfa = static_cast<Mfa>(take(3));
    traits.login = static_cast<Login>(take(3));
    setOutcomeDigit(traits, take(4));
    return traits;
}

bool isTraitField(Field field) noexcept
{
    return field >= Field::Outcome && field <= Field::Provider;
}

std::span<const std::string_view> traitValues(Field field) noexcept
{
    switch (field) {
    case Field::Outcome:
        return outcomeNames;
    case Field::Denial:
        return denialNames;
    case Field::Delegation:
        return delegationNames;
    case Field::Login:
        return loginNames;
    case Field::Mfa:
        return mfaNames;
    case Field::Root:
    case Field::Sensitive:
        return noYesNames;
    case Field::Provider:
        return providerNames;
    default:
        assert(false && "not a trait field");
        return {};
    }
}

std::uint8_t traitCode(Field field, std::uint16_t packed) noexcept
{
    const auto traits = Traits::unpack(packed);
    switch (field) {
    case Field::Outcome:
        return static_cast<std::uint8_t>(traits.outcome);
    case Field::Denial:
        return static_cast<std::uint8_t>(traits.denial);
    case Field::Delegation:
        return static_cast<std::uint8_t>(traits.delegation);
    case Field::Login:
        return static_cast<std::uint8_t>(traits.login);
    case Field::Mfa:
        return static_cast<std::uint8_t>(traits.mfa);
    case Field::Root:
        return static_cast<std::uint8_t>(traits.root);
    case Field::Sensitive:
        return static_cast<std::uint8_t>(traits.sensitive);
    case Field::Provider:
        return static_cast<std::uint8_t>(traits.provider);
    default:
        assert(false && "not a trait field");
        return 0;
    }
}

} // namespace trailscope
