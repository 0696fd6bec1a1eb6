// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/cast.h"

#include "tests/tools/make_archive/identifiers.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace trailscope::maker {

namespace {

constexpr std::array<std::string_view, 30> familyNames{
    "sato",      "suzuki",  "takahashi", "tanaka", "ito",    "watanabe",  "yamamoto", "nakamura",
    "kobayashi", "kato",    "yoshida",   "yamada", "sasaki", "matsumoto", "inoue",    "kimura",
    "hayashi",   "shimizu", "mori",      "abe",    "wang",   "li",        "zhang",    "liu",
    "chen",      "yang",    "huang",     "zhao",   "smith",  "garcia"};
constexpr std::array<std::string_view, 30> givenNames{
    "haruto", "yui",    "sota",  "aoi",  "ren",   "hina",   "yuto",  "rin",  "kaito", "mei",
    "takumi", "sakura", "daiki", "nana", "kenta", "misaki", "ryo",   "yuka", "shota", "emi",
    "wei",    "fang",   "min",   "jing", "lei",   "na",     "qiang", "yan",  "maria", "john"};

//! RAM user names are nearly always ASCII; a viewer must still show these.
constexpr std::array<std::string_view, 6> hanNames{"佐藤花子", "鈴木一郎", "田中美咲",
                                                   "王小明",   "李娜",     "陳大文"};

constexpr std::array<std::string_view, 6> browsers{
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 "
    "Safari/537.36",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 "
    "Safari/537.36 Edg/140.0.0.0",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 "
    "Safari/605.1.15",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 "
    "Safari/537.36",
    "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.5 Mobile/15E148 Safari/604.1"};

constexpr std::array<std::string_view, 4> clients{
    "aliyun-cli/3.0.290 (linux)",
    "AlibabaCloud (linux; amd64) Golang/1.22.5 Core/1.62.0 HashiCorp-Terraform/1.9.5",
    "AlibabaCloud (Linux; amd64) Java/1.8.0_372-b07 Core/4.6.3 HTTPClient/ApacheHttpClient",
    "AlibabaCloud (linux; x86_64) Python/3.11.2 Core/2.16.0 python-requests/2.32.3"};

constexpr std::size_t peopleCount = 330;
constexpr std::size_t rolePeopleCount = 36;

struct Program {
    std::string_view userName; //!< with a colon: role and session
    std::string_view address;
    std::string_view client;
    double refusalRate;
};

constexpr std::array<Program, 14> programs{{
    {"terraform", "203.0.113.10", clients[1], 0.006},
    {"deploy", "203.0.113.11", clients[0], 0.008},
    {"aliyunserviceroleforactiontrail:actiontrail", "actiontrail.aliyuncs.com", "actiontrail.aliyuncs.com",
     0.0},
    {"aliyunserviceroleforautoscaling:ess", "ess.aliyuncs.com", "ess.aliyuncs.com", 0.002},
    {"aliyuncsmanagedkubernetesrole:cs", "cs.aliyuncs.com", "cs.aliyuncs.com", 0.001},
    {"aliyunstreamdefaultrole:stream", "Internal", clients[2], 0.0},
    {"backup-agent", "203.0.113.12", clients[3], 0.004},
    {"monitoring", "203.0.113.13", clients[3], 0.003},
    {"aliyuncloudmonitordefaultrole:cloudmonitor", "cloudmonitor.aliyuncs.com", "cloudmonitor.aliyuncs.com",
     0.0},
    {"ci-runner", "198.51.100.20", clients[0], 0.012},
    {"aliyunrdsdefaultrole:rds", "Internal", "rds.aliyuncs.com", 0.0},
    {"log-shipper", "203.0.113.14", clients[2], 0.002},
    {"inventory", "203.0.113.15", clients[3], 0.015},
    {"aliyunosswebsitedefaultrole:oss", "internal", "", 0.0},
}};

std::string numbered(std::string_view prefix, std::size_t number)
{
    return std::string(prefix) + std::to_string(number);
}

} // namespace

std::string_view identityText(IdentityType type)
{
    constexpr std::array<std::string_view, 5> texts{"root-account", "ram-user", "assumed-role",
                                                    "cloudsso-user", "system"};
    return texts[static_cast<std::size_t>(type)];
}

Cast::Cast(std::vector<std::string> accounts, std::uint64_t seed)
    : m_accounts(std::move(accounts)), m_seed(seed), m_teams(m_accounts.size())
{
    Random random(mixed(seed, 1));
    for (std::size_t account = 0; account < m_accounts.size(); ++account) {
        addRoot(account);
        addPrograms(account);
    }
    addPeople();
    addStoryPeople();
    addRolePeople(random);
    weigh();
    m_system.type = IdentityType::System;
    m_system.userName = "usercenter2.aliyun.com";
    m_system.program = true;
}

Actor& Cast::add(Actor actor)
{
    if (actor.principalId.empty()) {
        actor.principalId = numericId(mixed(m_seed, 1000 + m_actors.size()));
    }
    m_actors.push_back(std::move(actor));
    return m_actors.back();
}

void Cast::addRoot(std::size_t account)
{
    Actor root;
    root.type = IdentityType::Root;
    root.account = account;
    root.userName = "root";
    root.principalId = m_accounts[account];
    root.addresses = {"198.51.100.200"};
    root.browser = browsers[0];
    m_teams[account].root = &add(root);
}

void Cast::addPrograms(std::size_t account)
{
    for (const auto& program : programs) {
        Actor actor;
        actor.account = account;
        actor.userName = program.userName;
        actor.program = true;
        actor.addresses = {std::string(program.address)};
        actor.client = program.client;
        actor.refusalRate = program.refusalRate;
        const auto key = mixed(m_seed, 5000 + m_actors.size());
        if (const auto colon = program.userName.find(':'); colon != std::string_view::npos) {
            actor.type = IdentityType::AssumedRole;
            actor.principalId = numericId(key) + std::string(program.userName.substr(colon));
        } else {
            actor.accessKeyId = lastingKey(key);
        }
        m_teams[account].programs.push_back(&add(actor));
    }
}

void Cast::addPeople()
{
    Random random(mixed(m_seed, 2));
    for (std::size_t i = 0; i < peopleCount; ++i) {
        Actor person;
        person.account = i % 3 == 2 ? m_accounts.size() - 1 : i / 3 % m_accounts.size();
        const auto family = familyNames[i % familyNames.size()];
        const auto given = givenNames[(i / familyNames.size() * 7 + i) % givenNames.size()];
        person.userName =
            i % 55 == 20 ? std::string(hanNames[i / 55]) : std::string(family) + '.' + std::string(given);
        person.addresses = {numbered("203.0.113.", 20 + random.below(12))};
        if (random.chance(0.45)) {
            person.addresses.push_back(numbered("198.51.100.", 1 + random.below(250)));
        }
        if (random.chance(0.3)) {
            person.addresses.push_back("2001:db8:" + hexDigits(mixed(m_seed, 9000 + i), 4)
                                       + "::" + hexDigits(mixed(m_seed, 9900 + i), 4));
        }
        person.browser = browsers[random.below(browsers.size())];
        if (random.chance(0.25)) {
            person.client = clients[random.below(2)];
            person.accessKeyId = lastingKey(mixed(m_seed, 7000 + i));
        }
        person.mfa = random.chance(0.8);
        person.refusalRate = random.chance(0.1) ? 0.03 : 0.004;
        m_teams[person.account].people.push_back(&add(person));
    }
}

void Cast::addRolePeople(Random& random)
{
    for (std::size_t i = 0; i < rolePeopleCount; ++i) {
        Actor person;
        person.type = IdentityType::AssumedRole;
        person.account = i % m_accounts.size();
        const std::string session = std::string(givenNames[i % givenNames.size()]) + '.'
                                  + std::string(familyNames[(i * 11 + 5) % familyNames.size()])
                                  + "@example.com";
        person.userName = (i % 4 == 0 ? "network-admin:" : "developer:") + session;
        person.principalId = numericId(mixed(m_seed, i % 4 == 0 ? 31 : 32)) + ':' + session;
        person.addresses = {numbered("203.0.113.", 40 + random.below(10))};
        person.browser = browsers[random.below(browsers.size())];
        person.mfa = true;
        person.refusalRate = 0.006;
        auto& team = m_teams[person.account];
        team.people.push_back(&add(person));

        person.type = IdentityType::CloudSso;
        person.userName = session;
        person.principalId = "u-" + lowerCode(mixed(m_seed, 600 + i), 20);
        team.singleSignOn.push_back(&add(person));
    }
}

void Cast::addStoryPeople()
{
    const auto person = [this](std::string_view name, std::string_view address, bool mfa) {
        Actor actor;
        actor.userName = name;
        actor.addresses = {std::string(address)};
        actor.browser = browsers[3];
        actor.mfa = mfa;
        actor.accessKeyId = lastingKey(mixed(m_seed, 800 + m_actors.size()));
        m_story.push_back(&add(actor));
        m_teams[0].people.push_back(m_story.back());
    };
    person("Jiro", "203.0.113.61", false);
    person("Hanako", "203.0.113.62", true);
    person("Saburo", "203.0.113.63", true);
    person("Shiro", "203.0.113.64", true);
    person("Goro", "203.0.113.65", false);

    // One account for a whole team, used from many places at once: what the review asks to find.
    Actor shared;
    shared.userName = "ops-shared";
    shared.browser = browsers[4];
    for (std::size_t i = 0; i < 24; ++i) {
        shared.addresses.push_back(numbered("198.51.100.", 30 + 7 * i));
    }
    m_story.push_back(&add(shared));
    m_teams[0].people.insert(m_teams[0].people.begin(), m_story.back());
}

void Cast::weigh()
{
    for (auto& team : m_teams) {
        team.peopleChoice = WeightedChoice(zipfWeights(team.people.size(), 0.75));
        team.programChoice = WeightedChoice(zipfWeights(team.programs.size(), 0.9));
    }
}

const Actor& Cast::person(std::size_t account, Random& random) const
{
    const auto& team = m_teams[account];
    return *team.people[team.peopleChoice.pick(random)];
}

const Actor& Cast::program(std::size_t account, Random& random) const
{
    const auto& team = m_teams[account];
    return *team.programs[team.programChoice.pick(random)];
}

const Actor& Cast::root(std::size_t account) const
{
    return *m_teams[account].root;
}

const Actor& Cast::singleSignOn(std::size_t account, Random& random) const
{
    const auto& team = m_teams[account];
    return *team.singleSignOn[random.below(team.singleSignOn.size())];
}

const Actor& Cast::named(std::string_view userName) const
{
    const auto found = std::find_if(m_story.begin(), m_story.end(),
                                    [userName](const Actor* actor) { return actor->userName == userName; });
    if (found == m_story.end()) {
        throw std::logic_error("nobody of that name in the stories: " + std::string(userName));
    }
    return **found;
}

const std::string& Cast::anyUserName(Random& random) const
{
    for (;;) {
        const auto& actor = m_actors[random.below(m_actors.size())];
        if (actor.type == IdentityType::RamUser) {
            return actor.userName;
        }
    }
}

} // namespace trailscope::maker
