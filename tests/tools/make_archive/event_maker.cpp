// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/event_maker.h"

#include "tests/tools/make_archive/identifiers.h"
#include "tests/tools/make_archive/refusals.h"
#include "tests/tools/make_archive/text_parts.h"

#include <algorithm>
#include <array>

namespace trailscope::maker {

namespace {

constexpr Seconds windowLength = 5 * minute;

WeightedChoice choiceOf(double EventKind::*weight, bool home)
{
    std::vector<double> weights;
    for (const auto& kind : catalogue()) {
        const bool possible = home || !kind.service->global;
        weights.push_back(possible ? kind.*weight : 0.0);
    }
    return WeightedChoice(weights);
}

bool hasSession(const Actor& actor)
{
    return actor.type == IdentityType::AssumedRole;
}

void appendResource(std::string& list, std::string_view text, char separator)
{
    if (!list.empty()) {
        list += separator;
    }
    list += text;
}

//! `ecs-@region-share.aliyuncs.com` with its marks filled in.
std::string hostText(std::string_view pattern, ParameterMaker& values)
{
    std::string out;
    while (!pattern.empty()) {
        const auto plain = std::min(pattern.find('@'), pattern.size());
        out += pattern.substr(0, plain);
        pattern.remove_prefix(plain);
        for (const std::string_view mark : {"@region", "@bucket"}) {
            if (pattern.starts_with(mark)) {
                out += values.text(mark);
                pattern.remove_prefix(mark.size());
            }
        }
    }
    return out;
}

} // namespace

EventMaker::EventMaker(const Cast& cast, Setting setting)
    : m_cast(cast)
    , m_setting(std::move(setting))
    , m_peopleHome(choiceOf(&EventKind::people, true))
    , m_peopleElsewhere(choiceOf(&EventKind::people, false))
    , m_programsHome(choiceOf(&EventKind::programs, true))
    , m_programsElsewhere(choiceOf(&EventKind::programs, false))
{
}

std::vector<const Actor*> EventMaker::peopleAtWork(const Window& window, std::size_t events,
                                                   Random& random) const
{
    std::vector<const Actor*> people(2 + events / 16);
    for (auto& person : people) {
        person = &m_cast.person(window.account, random);
    }
    return people;
}

const EventKind& EventMaker::kindFor(const Actor& actor, bool home, Random& random) const
{
    const auto& choice = actor.program ? (home ? m_programsHome : m_programsElsewhere)
                                       : (home ? m_peopleHome : m_peopleElsewhere);
    return catalogue()[choice.pick(random)];
}

Draft EventMaker::systemDraft(const Window& window, Random& random) const
{
    static const std::array<const EventKind*, 4> kinds{&kindOf("Ecs", "Create"), &kindOf("Ecs", "Renew"),
                                                       &kindOf("Ecs", "Modify"), &kindOf("Ecs", "Release")};
    Draft draft;
    draft.kind = kinds[random.below(kinds.size())];
    draft.actor = &m_cast.system();
    draft.account = window.account;
    return draft;
}

Draft EventMaker::everyday(const Window& window, const std::vector<const Actor*>& people,
                           Random& random) const
{
    const auto at = window.begin + static_cast<Seconds>(random.below(static_cast<std::size_t>(windowLength)));
    Draft draft;
    if (random.chance(0.004)) {
        draft = systemDraft(window, random);
    } else {
        draft.actor = random.chance(window.peopleShare) ? people[random.below(people.size())]
                                                        : &m_cast.program(window.account, random);
        draft.kind = &kindFor(*draft.actor, window.region == m_setting.homeRegion, random);
        draft.byKey = !draft.actor->accessKeyId.empty() && (draft.actor->program || random.chance(0.6));
        draft.account = window.account;
        const double luck = random.unit();
        if (draft.kind->isLogin()) {
            signIn(draft, random);
        } else if (luck < draft.actor->refusalRate) {
            draft.refusal = permissionRefusal(*draft.kind, draft.byKey, random);
        } else if (luck > 0.985) {
            draft.refusal = otherRefusal(*draft.kind, random);
        }
    }
    draft.time = at;
    draft.region = window.region;
    return draft;
}

void EventMaker::signIn(Draft& draft, Random& random) const
{
    draft.byKey = false;
    if (draft.actor->type == IdentityType::AssumedRole) {
        // Who comes through single sign-on signs in there, not with the account's own page.
        static const EventKind& login = kindOf("CloudSSO", "Login");
        draft.kind = &login;
        draft.actor = &m_cast.singleSignOn(draft.account, random);
    }
    if (random.chance(0.07)) {
        draft.refusal = loginRefusal(*draft.kind, random);
    } else if (draft.kind->service->name == "AasSub" && random.chance(0.3)) {
        draft.refusal = {"", "success"};
    }
}

Event EventMaker::event(const Draft& draft, Random& random) const
{
    Event event;
    event.time = draft.time;
    event.kind = draft.kind;
    event.actor = draft.actor;
    event.region = m_setting.regions[draft.region];
    event.account = m_cast.accounts()[draft.account];
    event.refusal = draft.refusal;
    event.variant = static_cast<unsigned>(random.below(100));
    ParameterMaker values({&m_cast, draft.actor, draft.account, event.region, m_setting.seed,
                           m_setting.resourcePool, &draft.known},
                          random);
    fillIds(event, random);
    event.source = hostText(draft.kind->service->host, values);
    fillIdentity(event, draft, random);
    fillAnswer(event, values);
    fillResources(event, draft, values, random);
    fillParameters(event, draft, values);
    if (draft.kind->isLogin()) {
        fillLogin(event, draft, random);
    }
    return event;
}

void EventMaker::fillIds(Event& event, Random& random) const
{
    const auto service = event.kind->service->name;
    if (service == "Oss") {
        event.eventId = ossRequestId(random);
    } else if (service == "AasSub") {
        event.eventId = "1." + std::to_string(100 + random.below(900)) + '_' + std::to_string(event.time)
                      + std::to_string(100 + random.below(900)) + '_' + hexDigits(random.next(), 8);
    } else {
        const bool lower = service == "Rds" || service == "Sts" || service == "AasCustomer";
        event.eventId = guid(random, lower ? GuidCase::Lower : GuidCase::Upper);
    }
    event.requestId =
        service == "AasCustomer" || event.variant < 4 ? guid(random, GuidCase::Upper) : event.eventId;
}

void EventMaker::fillIdentity(Event& event, const Draft& draft, Random& random) const
{
    const auto& actor = *draft.actor;
    if (actor.type == IdentityType::System) {
        event.userAgent = "usercenter2.aliyun.com/renew/auto";
        return;
    }
    event.address = !draft.address.empty() ? std::string(draft.address)
                                           : actor.addresses[random.below(actor.addresses.size())];
    const bool signsIn = draft.kind->isLogin();
    if (signsIn || (draft.kind->service->console.empty() && !actor.browser.empty())) {
        event.userAgent = actor.browser;
    } else if (!actor.client.empty() && (draft.byKey || actor.program)) {
        event.userAgent = actor.client;
    } else if (draft.byKey) {
        event.userAgent = "aliyun-sdk-python/2.18.4(Linux/5.10/x86_64;3.11.2)";
    } else {
        event.userAgent = draft.kind->service->console;
    }
    if (draft.byKey) {
        event.accessKeyId = actor.accessKeyId;
    } else if (hasSession(actor)) {
        const auto session = static_cast<std::uint64_t>(event.time / (3 * hour));
        event.accessKeyId = sessionKey(mixed(mixed(m_setting.seed, textSeed(actor.principalId)), session));
    }
    if (!signsIn) {
        event.mfa = actor.mfa && !draft.byKey;
    }
}

void EventMaker::fillAnswer(Event& event, ParameterMaker& values) const
{
    const auto& kind = *event.kind;
    if (!kind.answer.empty() && event.refusal.code.empty()) {
        ObjectWriter answer(event.answer);
        answer.text("RequestId", event.requestId);
        values.write(answer, kind.answer);
        answer.close();
    }
}

void EventMaker::fillResources(Event& event, const Draft& draft, ParameterMaker& values, Random& random) const
{
    std::string_view resources =
        draft.resources.empty() ? draft.kind->resources : std::string_view(draft.resources);
    const bool asArray = random.chance(0.03);
    std::string members;
    while (!resources.empty()) {
        auto spec = takeUntil(resources, ';');
        const auto type = takeUntil(spec, '=');
        const bool literal = spec.starts_with('@') || spec.starts_with('\'');
        const auto name = spec.starts_with('\'')
                            ? std::string(spec.substr(1))
                            : values.text(literal ? std::string(spec) : "@id:" + std::string(spec));
        appendResource(event.resourceTypes, type, ';');
        appendResource(event.resourceNames, name, ';');
        members += members.empty() ? "" : ",";
        members += asArray ? "{\"resourceType\":" : "";
        appendJsonString(members, type);
        members += asArray ? ",\"resourceName\":" : ":[";
        appendJsonString(members, name);
        members += asArray ? '}' : ']';
    }
    if (!members.empty()) {
        event.referenced = (asArray ? '[' : '{') + members + (asArray ? ']' : '}');
    }
}

void EventMaker::fillParameters(Event& event, const Draft& draft, ParameterMaker& values) const
{
    const auto& kind = *draft.kind;
    if (kind.type != EventType::ApiCall) {
        if (kind.type == EventType::AliyunServiceEvent) {
            event.additional = "{\"orderIds\":\"" + values.text("@n:999999999") + "\"}";
        }
        return;
    }
    ObjectWriter out(event.parameters);
    const auto& special = draft.parameters;
    values.write(out, special.empty() ? kind.parameters : std::string_view(special));
    out.text("RegionId", event.region);
    out.text("AcsProduct", kind.service->name);
    out.text("RequestId", event.requestId);
    out.text("HostId", event.source);
    if (hasSession(*event.actor)) {
        std::string session = event.actor->userName;
        session[session.find(':')] = '/';
        out.text("stsTokenPrincipalName", session);
        out.json("stsTokenPlayerUid", event.account);
    } else if (!draft.byKey) {
        out.text("AcceptLanguage", event.variant < 50 ? "ja-JP" : event.variant < 80 ? "zh-CN" : "en-US");
    }
    out.close();
    event.parametersTwice = event.variant >= 100 - m_setting.parametersTwice;
    event.additional =
        event.variant % 3 == 0 ? R"({"Scheme":"https","CallerBid":"26842"})" : R"({"CallerBid":"26888"})";
}

void EventMaker::fillLogin(Event& event, const Draft& draft, Random& random) const
{
    event.mfa = draft.usedMfa.value_or(event.actor->mfa);
    const std::string_view used = *event.mfa ? "true" : "false";
    const auto service = event.kind->service->name;
    if (service == "CloudSSO") {
        event.parameters.clear();
        ObjectWriter out(event.parameters);
        out.text("MFAAuthenticated", used);
        out.text("RequestId", event.requestId);
        out.close();
        return;
    }
    event.additional.clear();
    ObjectWriter out(event.additional);
    if (service == "AasCustomer") {
        out.text("loginAccount", "root@example.com");
        out.text("isMFAChecked", used);
    } else {
        out.text("callbackUrl", random.chance(0.5) ? "https://homenew.console.aliyun.com/"
                                                   : "https://ecs.console.aliyun.com/");
        out.text("mfaChecked", used);
    }
    out.close();
}

} // namespace trailscope::maker
